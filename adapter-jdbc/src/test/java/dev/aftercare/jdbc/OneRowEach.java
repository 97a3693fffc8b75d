package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.RowSecurityFile.Line;
import dev.aftercare.jdbc.sql.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of one organisation in any table, made from the table's columns alone: a table that is new has one too.
 *
 * @param id of the row, and of all that it refers to; its last digit stands in texts too
 */
record OneRowEach(Schema schema, UUID organisation, UUID id) {

    private record Column(String name, String type, boolean optional) {}

    /** Inserts the row where its key is free. */
    void insertIfAbsent(Connection connection, Line line) throws SQLException {
        insertIfAbsent(connection, line.table(), line.ownColumn());
    }

    /** The same in a table of which is not known whose it is. */
    void insertIfAbsent(Connection connection, String table) throws SQLException {
        insertIfAbsent(connection, table, Optional.empty());
    }

    private void insertIfAbsent(Connection connection, String table, Optional<String> ownColumn) throws SQLException {
        execute(connection, insert(connection, table, ownColumn) + " on conflict do nothing");
    }

    /** Inserts the row. */
    void insert(Statement statement, Line line) throws SQLException {
        statement.executeUpdate(insert(statement.getConnection(), line.table(), line.ownColumn()));
    }

    private String insert(Connection connection, String table, Optional<String> ownColumn) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : columns(connection, table)) {
            boolean own = ownColumn.filter(column.name::equals).isPresent();
            if (own || !column.optional) {
                names.add(column.name);
                values.add(own ? "'" + organisation + "'" : value(column.type));
            }
        }
        return "insert into " + schema + "." + table + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", values) + ")";
    }

    private String value(String type) {
        return switch (type) {
            case "uuid" -> "'" + id + "'";
            case "smallint", "integer", "bigint", "double precision" -> "1";
            case "boolean" -> "true";
            case "bytea", "binary varying" -> "'\\x0" + digit() + "'";
            case "date" -> "date '2026-03-02'";
            case "timestamp with time zone" -> "timestamp with time zone '2026-03-02 00:00:00+00'";
            case "character varying" -> "'" + digit() + "'";
            default -> throw new IllegalArgumentException("no value for a column of type " + type);
        };
    }

    /** What two rows differ in where the id is not all that is unique. */
    private long digit() {
        return id.getLeastSignificantBits();
    }

    private List<Column> columns(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select column_name, data_type, is_nullable from information_schema.columns
                where table_schema = ? and table_name = ? order by ordinal_position""")) {
            statement.setString(1, schema.name());
            statement.setString(2, table);
            List<Column> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3).equals("YES")));
                }
            }
            return columns;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
