package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements that are ready on a session's connection: one that is run again is not parsed again. H2 keeps the parsed form of many
 * statements by itself, and of none that locks what it selects. Used by one thread.
 */
final class OpenStatements {

    private final Connection connection;
    private final Map<String, PreparedStatement> ready = new HashMap<>();

    OpenStatements(Connection connection) {
        this.connection = connection;
    }

    /** The statement of that text for one run; while it is in use another use of the same text gets another one. */
    Use use(String sql) throws SQLException {
        PreparedStatement known = ready.remove(sql);
        return new Use(sql, known == null ? connection.prepareStatement(sql) : known);
    }

    /** Closes all; the first failure is thrown when all have been tried. */
    void close() throws SQLException {
        SQLException first = null;
        for (PreparedStatement each : ready.values()) {
            try {
                each.close();
            } catch (SQLException failure) {
                first = first == null ? failure : first;
            }
        }
        ready.clear();
        if (first != null) {
            throw first;
        }
    }

    /** One run of a statement. One that did not succeed may hold half a batch, and is not used again; one that did forgets its values. */
    final class Use implements AutoCloseable {

        private final String sql;
        private final PreparedStatement statement;
        private boolean succeeded;

        private Use(String sql, PreparedStatement statement) {
            this.sql = sql;
            this.statement = statement;
        }

        PreparedStatement statement() {
            return statement;
        }

        void succeeded() {
            succeeded = true;
        }

        @Override
        public void close() throws SQLException {
            if (!succeeded || ready.putIfAbsent(sql, statement) != null) {
                statement.close();
            } else {
                statement.clearParameters();
            }
        }
    }
}
