package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * What the databases do differently, an implementation each in one file; every other statement has one text for all.
 *
 * <p>A bulk load is an ordinary batch on both so far (PostgreSQL's driver rewrites it), and nothing needs an upsert.
 */
public sealed interface Dialect permits H2Dialect, PostgresDialect {

    /** The insert turned into one that does nothing where the row's key, or another unique one, is there already. */
    String insertIfAbsent(String insert);

    /** The update turned into a query that gives that column of the rows as they are now, in one round trip. */
    String returning(String update, String column);

    /**
     * The statement that limits how long this transaction waits for a lock, and leaves no trace in the session; empty
     * where a limit can only be a setting of the connection.
     */
    Optional<String> limitLocks(Duration limit);

    /** Commits. */
    void commit(Connection connection) throws SQLException;

    /** Rolls back. */
    void rollback(Connection connection) throws SQLException;

    /** Whether another transaction was in the way, so that doing it all again may succeed. */
    boolean isConflict(SQLException failure);
}
