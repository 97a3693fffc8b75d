package dev.aftercare.examples.benchmarks.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows of one table on their way to PostgreSQL, some thousand at a time. */
final class Rows {

    private static final int AT_ONCE = 5_000;

    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection connection, String table, String... columns) throws SQLException {
        this.insert = connection.prepareStatement("insert into aftercare." + table + " (" + String.join(", ", columns)
                + ") values (?" + ", ?".repeat(columns.length - 1) + ")");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        waiting++;
        if (waiting == AT_ONCE) {
            send();
        }
    }

    void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }
}
