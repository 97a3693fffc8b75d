package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Schema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * A database that is opened once for many tests. The schema of a test that is done is emptied for the next one: rows are
 * gone far sooner than all tables are dropped and made. Safe for use by many threads.
 */
final class SharedDatabase {

    /** A schema with all tables and no rows but those of the migrations, and what makes it so again. */
    private record Emptied(Schema schema, String emptying) {}

    /** Makes a schema with all tables. */
    interface Maker {
        void make(Schema schema) throws SQLException, IOException;
    }

    private final DataSource dataSource;
    private final DataSource emptier;
    private final Maker maker;
    private final Queue<Emptied> done = new ConcurrentLinkedQueue<>();

    /** Who works in it makes and empties it too. */
    SharedDatabase(DataSource dataSource) {
        this(dataSource, dataSource, schema -> {
            try (Connection connection = dataSource.getConnection()) {
                TestDatabase.runFiles(connection, schema);
            }
        });
    }

    /**
     * @param dataSource what the storages work with
     * @param emptier may delete all rows
     */
    SharedDatabase(DataSource dataSource, DataSource emptier, Maker maker) {
        this.dataSource = dataSource;
        this.emptier = emptier;
        this.maker = maker;
    }

    /** A storage in a schema that no other test has until it is closed. */
    JdbcStorage storage() {
        Emptied before = done.poll();
        Emptied taken = before == null ? made() : before;
        return JdbcStorage.owning(dataSource, taken.schema(), () -> giveBack(taken));
    }

    private Emptied made() {
        Schema schema = TestDatabase.nextSchema();
        try (Connection connection = emptier.getConnection()) {
            maker.make(schema);
            return new Emptied(schema, emptying(connection, schema));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("the schema could not be made", failure);
        }
    }

    private void giveBack(Emptied taken) {
        try (Connection connection = emptier.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(taken.emptying());
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException("the schema could not be emptied", failure);
        }
        done.add(taken);
    }

    /** The migrations leave two tables with rows: their own versions, and the head of the journal. */
    private static String emptying(Connection connection, Schema schema) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String table : tables(connection, schema)) {
            switch (table) {
                case "schema_version" -> {}
                case "journal_head" -> statements.add("update " + schema + ".journal_head set position = 0");
                default -> statements.add("delete from " + schema + "." + table);
            }
        }
        return String.join(";\n", statements);
    }

    /** The names of all tables of a schema. */
    static List<String> tables(Connection connection, Schema schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select table_name from information_schema.tables where table_schema = ? order by table_name")) {
            statement.setString(1, schema.name());
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            return tables;
        }
    }
}
