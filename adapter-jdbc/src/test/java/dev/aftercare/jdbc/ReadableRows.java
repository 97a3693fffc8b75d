package dev.aftercare.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of all tables as texts that two histories can be compared by: an id is told by what it is the id of, any other one only by being one.
 * What an import keeps of itself is left out.
 */
final class ReadableRows {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> OF_IMPORTS = Set.of("import_run", "imported_row", "import_fault");

    /** Columns that tell in which request and unit of work a row was written. */
    private static final Set<String> OF_REQUESTS = Set.of("request_id", "line");

    private final Statement statement;
    private final String schema;
    private final Map<String, String> names = new TreeMap<>();

    private ReadableRows(Statement statement, String schema) {
        this.statement = statement;
        this.schema = schema;
    }

    static Map<String, List<String>> of(JdbcStorage storage) throws SQLException {
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("select set_config('aftercare.scope', '*', true)");
            }
            ReadableRows rows = new ReadableRows(statement, storage.schema().name());
            rows.name("customer", "family_name");
            rows.name("vehicle", "vin");
            rows.name("dealer", "code");
            Map<String, List<String>> all = new TreeMap<>();
            for (String table : tables()) {
                all.put(table, rows.in(table));
            }
            connection.rollback();
            return all;
        }
    }

    private static List<String> tables() {
        try {
            return TestDatabase.resource("dev/aftercare/jdbc/tables.csv")
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .filter(table -> !OF_IMPORTS.contains(table))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void name(String table, String column) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select id, " + column + " from " + schema + "." + table)) {
            while (rows.next()) {
                names.put(rows.getString(1), table + " " + rows.getString(2));
            }
        }
    }

    private List<String> in(String table) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select * from " + schema + "." + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    String name = columns.getColumnName(column).toLowerCase(Locale.ROOT);
                    cells.add(name + "=" + (OF_REQUESTS.contains(name) ? "" : readable(rows.getObject(column))));
                }
                all.add(String.join(", ", cells));
            }
        }
        return all.stream().sorted().collect(Collectors.toList());
    }

    private String readable(Object value) {
        String text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
        return ID.matcher(text).replaceAll(id -> names.getOrDefault(id.group(), "id"));
    }
}
