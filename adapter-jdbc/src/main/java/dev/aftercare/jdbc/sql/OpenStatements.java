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
 * when there are too many, and one that was used often is made anew: H2 decides once by which index it looks, maybe while a table was
 * empty. Used by one thread at a time.
 */
final class OpenStatements {

    /** More than one release has texts for, beside those that are made of a question. */
    static final int MOST = 1_000;

    /** Of one statement; making it costs about as much as running it. */
    static final int MOST_USES = 500;

    private final Connection connection;
    private final boolean outliveWork;
    private final Map<String, Kept> ready = new LinkedHashMap<>();

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
        Kept known = ready.remove(sql);
        return new Use(sql, known == null ? new Kept(connection.prepareStatement(sql), 0) : known);
    }

    /** The unit of work has ended: closes what does not outlive it; the first failure is thrown when all have been tried. */
    void end() throws SQLException {
        if (!outliveWork) {
            close();
        }
    }

    private void close() throws SQLException {
        List<Kept> all = new ArrayList<>(ready.values());
        ready.clear();
        SQLException first = null;
        for (Kept each : all) {
            try {
                each.statement().close();
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

    private void giveBack(String sql, Kept used) throws SQLException {
        used.statement().clearParameters();
        boolean isWorn = used.uses() + 1 >= MOST_USES;
        Kept tooMuch = isWorn || ready.putIfAbsent(sql, used.again()) != null ? used : longestUnused();
        if (tooMuch != null) {
            tooMuch.statement().close();
        }
    }

    private @Nullable Kept longestUnused() {
        return ready.size() > MOST ? ready.remove(ready.keySet().iterator().next()) : null;
    }

    private record Kept(PreparedStatement statement, int uses) {

        Kept again() {
            return new Kept(statement, uses + 1);
        }
    }

    /** One run of a statement. One that did not succeed may hold half a batch, and is not used again; one that did forgets its values. */
    final class Use implements AutoCloseable {

        private final String sql;
        private final Kept kept;
        private boolean succeeded;

        private Use(String sql, Kept kept) {
            this.sql = sql;
            this.kept = kept;
        }

        PreparedStatement statement() {
            return kept.statement();
        }

        void succeeded() {
            succeeded = true;
        }

        @Override
        public void close() throws SQLException {
            if (succeeded) {
                giveBack(sql, kept);
            } else {
                kept.statement().close();
            }
        }
    }
}
