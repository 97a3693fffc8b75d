package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.jdbc.sql.Schema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A migration meets what the releases before it have left. */
class MigrationsBesideRowsTest {

    private static final UUID ANY = new UUID(0, 1);

    @ParameterizedTest
    @EnumSource
    void eachRunsBesideARowInEveryTableAndKeepsIt(TestDatabase database) throws SQLException, IOException {
        try (JdbcStorage storage = database.empty();
                Connection connection = storage.dataSource().getConnection()) {
            Schema schema = storage.schema();
            execute(connection, "create schema " + schema);
            Map<String, Integer> before = new TreeMap<>();
            for (String file : MigrationFiles.NAMES) {
                execute(connection, TestDatabase.migration(file, schema));
                Map<String, Integer> after = rows(connection, schema);
                before.forEach((table, rows) ->
                        assertThat(after.get(table)).as(file + ": " + table).isGreaterThanOrEqualTo(rows));
                for (String table : after.keySet()) {
                    new OneRowEach(schema, ANY, ANY).insertIfAbsent(connection, table);
                }
                before = rows(connection, schema);
                assertThat(before.values()).as(file).doesNotContain(0);
            }
        }
    }

    private static Map<String, Integer> rows(Connection connection, Schema schema) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        try (PreparedStatement tables = connection.prepareStatement(
                "select table_name from information_schema.tables where table_schema = ?")) {
            tables.setString(1, schema.name());
            try (ResultSet names = tables.executeQuery()) {
                while (names.next()) {
                    rows.put(names.getString(1), count(connection, schema + "." + names.getString(1)));
                }
            }
        }
        return rows;
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
