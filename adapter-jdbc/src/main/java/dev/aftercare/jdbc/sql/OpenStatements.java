package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements that are ready on a connection: one that is run again is not parsed again. Those that were not used for longest are closed
 * when there are too many. Used by one thread at a time.
 */
final class OpenStatements {

    /** More than one release has texts for, beside those that are made of a question. */
    static final int MOST = 1_000;

    private final Connection connection;
    private final boolean outliveWork;
    private final Map<String, PreparedStatement> ready = new LinkedHashMap<>();

    private OpenStatements(Connection connection, boolean outliveWork) {
        this.connection = connection;
        this.outliveWork = outliveWork;
    }

    /** Those of one unit of work. */
    static OpenStatements ofWork(Connection connection) {
        return new OpenStatements(connection, false);
    }

    /** Those that stay ready when a unit of work has ended. */
    static OpenStatements outlivingWork(Connection connection) {
        return new OpenStatements(connection, true);
    }

    /** The statement of that text for one run; while it is in use another use of the same text gets another one. */
    Use use(String sql) throws SQLException {
        PreparedStatement known = ready.remove(sql);
        return new Use(sql, known == null ? connection.prepareStatement(sql) : known);
    }

    /** The unit of work has ended: closes what does not outlive it; the first failure is thrown when all have been tried. */
    void end() throws SQLException {
        if (!outliveWork) {
            close();
        }
    }

    private void close() throws SQLException {
        List<PreparedStatement> all = new ArrayList<>(ready.values());
        ready.clear();
        SQLException first = null;
        for (PreparedStatement each : all) {
            try {
                each.close();
            } catch (SQLException failure) {
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Whether the connection itself has gone, and the statements with it. */
    boolean areGone() {
        try {
            return connection.isClosed();
        } catch (SQLException unknown) {
            return true;
        }
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        PreparedStatement tooMuch = ready.putIfAbsent(sql, statement) == null ? longestUnused() : statement;
        if (tooMuch != null) {
            tooMuch.close();
        }
    }

    private @Nullable PreparedStatement longestUnused() {
        return ready.size() > MOST ? ready.remove(ready.keySet().iterator().next()) : null;
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
            if (succeeded) {
                giveBack(sql, statement);
            } else {
                statement.close();
            }
        }
    }
}
