package dev.aftercare.jdbc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A logical dump of a whole schema: every cell of every table as text, bytes in hex. */
final class Dump {

    /** All cells by their column, {@code table.column}. */
    private final Map<String, List<String>> cells;

    private Dump(Map<String, List<String>> cells) {
        this.cells = cells;
    }

    static Dump of(JdbcStorage storage, Set<String> tables) throws SQLException {
        Map<String, List<String>> cells = new TreeMap<>();
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from " + storage.schema() + "." + table)) {
                    read(table, rows, cells);
                }
            }
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                try (ResultSet script = statement.executeQuery("script schema " + storage.schema())) {
                    read("script", script, cells);
                }
            }
        }
        return new Dump(cells);
    }

    private static void read(String table, ResultSet rows, Map<String, List<String>> cells) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                Object value = rows.getObject(column);
                String text = value instanceof byte[] bytes ? hex(bytes) : String.valueOf(value);
                String place = table + "." + columns.getColumnName(column).toLowerCase(Locale.ROOT);
                cells.computeIfAbsent(place, name -> new ArrayList<>()).add(text.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** What stands in a column. */
    List<String> cells(String place) {
        return cells.getOrDefault(place, List.of());
    }

    /** Where a value is written, in whatever form. */
    Set<String> placesOf(String value) {
        List<String> forms = forms(value);
        return cells.entrySet().stream()
                .filter(column -> column.getValue().stream()
                        .anyMatch(cell -> forms.stream().anyMatch(cell::contains)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As it is, as hex of its bytes in UTF-8 and UTF-16, and escaped as H2 and JSON do; in small letters. */
    private static List<String> forms(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>(List.of(small));
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            forms.add(hex(value.getBytes(charset)));
            forms.add(hex(small.getBytes(charset)));
            forms.add(hex(value.toUpperCase(Locale.ROOT).getBytes(charset)));
        }
        for (String escape : List.of("\\", "\\u")) {
            forms.add(small.codePoints()
                    .mapToObj(point -> point < 0x80
                            ? Character.toString(point)
                            : escape + String.format(Locale.ROOT, "%04x", point))
                    .collect(Collectors.joining()));
        }
        return forms;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
