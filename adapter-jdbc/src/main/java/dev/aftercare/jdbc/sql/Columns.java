package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as one array per parameter of their insert: one statement, planned once and as long for one row as for thousands, that row security
 * looks at as at any other (it refuses {@code COPY}), and that needs neither a table of its own nor a setting of the pool.
 */
final class Columns implements Parameters.Target {

    private static final Pattern VALUES = Pattern.compile("\\bvalues\\s*\\((.*)\\)\\s*$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(":([a-z]\\w*)");

    /** What PostgreSQL calls the types that {@link Parameters} binds. */
    private static final Map<Integer, String> NAMES = Map.of(
            Types.OTHER, "uuid",
            Types.VARCHAR, "varchar",
            Types.BIGINT, "bigint",
            Types.INTEGER, "int4",
            Types.BOOLEAN, "bool",
            Types.VARBINARY, "bytea",
            Types.DATE, "date",
            Types.TIMESTAMP_WITH_TIMEZONE, "timestamptz");

    private record Column(String type, List<@Nullable Object> values) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();

    @Override
    public void bind(String name, @Nullable Object value, int type) {
        columns.computeIfAbsent(name, first -> new Column(typeName(name, type), new ArrayList<>()))
                .values()
                .add(value);
    }

    /** The insert of one row turned into one of all rows. */
    String insertOf(String insert) {
        Matcher values = VALUES.matcher(insert);
        if (!values.find()) {
            throw new IllegalArgumentException("not an insert of one row of values: " + insert);
        }
        String arrays = PARAMETER
                .matcher(values.group(1))
                .results()
                .map(parameter -> "cast(:" + parameter.group(1) + " as "
                        + column(parameter.group(1)).type() + "[])")
                .collect(Collectors.joining(", "));
        return insert.substring(0, values.start()) + "select * from unnest(" + arrays + ")";
    }

    void bindTo(Compiled compiled, PreparedStatement statement) throws SQLException {
        Connection connection = statement.getConnection();
        for (Map.Entry<String, Column> column : columns.entrySet()) {
            String type = column.getValue().type();
            Object array = connection.createArrayOf(type, elements(column.getValue()));
            for (int place : Objects.requireNonNull(compiled.places().get(column.getKey()))) {
                statement.setObject(place, array);
            }
        }
    }

    private Column column(String parameter) {
        Column column = columns.get(parameter);
        if (column == null) {
            throw new IllegalArgumentException("parameter '" + parameter + "' has no values");
        }
        return column;
    }

    private static String typeName(String name, int type) {
        String known = NAMES.get(type);
        if (known == null) {
            throw new IllegalArgumentException("parameter '" + name + "' has the JDBC type " + type + ", known are "
                    + NAMES.keySet().stream().sorted().toList());
        }
        return known;
    }

    private static @Nullable Object[] elements(Column column) {
        Stream<@Nullable Object> values = column.values().stream();
        return switch (column.type()) {
            case "bytea" -> values.toArray(byte[][]::new);
            case "date", "timestamptz" ->
                values.map(value -> value == null ? null : value.toString()).toArray(String[]::new);
            default -> values.toArray();
        };
    }
}
