package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** What the databases do differently, an implementation each in one file; every other statement has one text for all. Nothing needs an upsert. */
public sealed interface Dialect permits H2Dialect, PostgresDialect {

    /** The insert turned into one that does nothing where the row's key, or another unique one, is there already. */
    String insertIfAbsent(String insert);

    /** Whether many rows are inserted at once as an array per column ({@link Columns}); an ordinary batch otherwise. */
    boolean takesColumns();

    /** The update turned into a query that gives that column of the rows as they are now, in one round trip. */
    String returning(String update, String column);

    /**
     * The statement with which a transaction of our own begins: it tells row security the scope ({@code :row_scope}) and the instant
     * ({@code :now}) and limits how long it waits for a lock. It leaves no trace in the session. Empty where the database
     * has no row security and a limit can only be a setting of the connection.
     *
     * @param lockLimit empty where the connection brings its own
     */
    Optional<String> settings(Optional<Duration> lockLimit);

    /**
     * Whether rows of the library would be hidden from this transaction, which is not ours to tell a scope.
     *
     * @param schema where the tables are
     */
    boolean hidesRows(Connection connection, Schema schema) throws SQLException;

    /** Commits. */
    void commit(Connection connection) throws SQLException;

    /** Rolls back. */
    void rollback(Connection connection) throws SQLException;

    /** Whether another transaction was in the way, so that doing it all again may succeed. */
    boolean isConflict(SQLException failure);
}
