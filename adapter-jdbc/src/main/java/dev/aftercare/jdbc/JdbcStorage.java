package dev.aftercare.jdbc;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.jdbc.sql.Databases;
import dev.aftercare.jdbc.sql.Dialect;
import dev.aftercare.jdbc.sql.Failures;
import dev.aftercare.jdbc.sql.KeptStatements;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.sql.StatementListener;
import dev.aftercare.jdbc.sql.Statements;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A storage on H2 or PostgreSQL. Thread-safe. It checks and changes nothing of the schema: {@link SchemaCheck} says
 * whether the tables are there, {@link Migrations} makes them.
 *
 * <p>Own transactions run at READ COMMITTED or above, as the pool's connections are set; they go back to the pool as
 * they came.
 */
public final class JdbcStorage implements Storage {

    /** How long a unit of work waits for a lock where nothing else is said: 5 seconds. */
    public static final Duration LOCK_LIMIT = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Dialect dialect;
    private final Schema schema;
    private final Statements statements;
    private final StatementListener listener;
    private final Optional<Duration> lockLimit;
    private final Optional<KeptStatements> kept;
    private final Runnable closing;

    private JdbcStorage(
            DataSource dataSource,
            Dialect dialect,
            Schema schema,
            StatementListener listener,
            Optional<Duration> lockLimit,
            Optional<KeptStatements> kept,
            Runnable closing) {
        this.dataSource = dataSource;
        this.dialect = dialect;
        this.schema = schema;
        this.statements = new Statements(schema, dialect);
        this.listener = listener;
        this.lockLimit = lockLimit;
        this.kept = kept;
        this.closing = closing;
    }

    /** A storage on a host's pool, in the schema {@code aftercare}; see {@link #over(DataSource, Schema)}. */
    public static JdbcStorage over(DataSource dataSource) {
        return over(dataSource, Schema.STANDARD);
    }

    /**
     * A storage on a host's pool; closing the storage leaves the pool open. On PostgreSQL its transactions tell row security their
     * scope and wait {@link #LOCK_LIMIT} for a lock, by settings that end with them; on H2 the limit is what the pool's URL says ({@code LOCK_TIMEOUT}).
     *
     * @throws StorageException when the database cannot be reached, or is none that the library knows
     */
    public static JdbcStorage over(DataSource dataSource, Schema schema) {
        return new JdbcStorage(
                dataSource,
                Databases.dialectOf(dataSource),
                schema,
                StatementListener.none(),
                Optional.of(LOCK_LIMIT),
                Optional.empty(),
                () -> {});
    }

    /** A storage on a pool of our own, whose connections carry the lock limit themselves and may keep their statements. */
    static JdbcStorage owning(DataSource dataSource, Schema schema, Optional<KeptStatements> kept, Runnable closing) {
        return new JdbcStorage(
                dataSource,
                Databases.dialectOf(dataSource),
                schema,
                StatementListener.none(),
                Optional.empty(),
                kept,
                closing);
    }

    /** The same storage, telling {@code newListener} of every statement. */
    public JdbcStorage observedBy(StatementListener newListener) {
        return new JdbcStorage(dataSource, dialect, schema, newListener, lockLimit, kept, closing);
    }

    /** The same storage whose own transactions on PostgreSQL wait no longer than {@code limit} for a lock. */
    public JdbcStorage waitingForLocks(Duration limit) {
        return new JdbcStorage(dataSource, dialect, schema, listener, Optional.of(limit), kept, closing);
    }

    /**
     * A storage inside of the host's transaction: the library never commits, rolls back, repeats or sets anything of
     * the session. The connection stays the host's, and is used by one thread. On PostgreSQL its role bypasses row security, or the
     * host begins each transaction with {@code select set_config('aftercare.scope', '*', true)}: else {@code begin} throws
     * {@link IllegalStateException}.
     *
     * @throws IllegalStateException when the connection commits each statement by itself
     */
    public Storage joining(Connection connection) {
        LentStorage lent = new LentStorage(connection, this);
        lent.requireTransaction();
        return lent;
    }

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        OwnTransaction transaction = OwnTransaction.begin(dataSource, dialect);
        return new JdbcUnitOfWork(session(transaction.connection(), scope, now), transaction);
    }

    @Override
    public Transactions transactions() {
        return Transactions.OWN;
    }

    /** Closes the pool where it is the library's own. */
    @Override
    public void close() {
        closing.run();
    }

    /** The schema it works in. */
    public Schema schema() {
        return schema;
    }

    /** The pool it works on. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** A lent transaction works on rows of several organisations, and the host alone may set its scope. */
    void requireAllRows(Connection connection) {
        try {
            if (dialect.hidesRows(connection, schema)) {
                throw new IllegalStateException("row security would hide rows from the lent transaction;"
                        + " run select set_config('aftercare.scope', '*', true) in it first,"
                        + " or lend a connection whose role bypasses row security");
            }
        } catch (SQLException failure) {
            throw failure(failure, "ask whether row security hides rows from the lent connection");
        }
    }

    UnitOfWork join(Connection connection, Scope scope, Instant now) {
        Session session = new Session(connection, statements, listener, scope, now, Optional.empty());
        return new JdbcUnitOfWork(session, new LentTransaction());
    }

    StorageException failure(SQLException failure, String what) {
        return Failures.of(failure, what, dialect);
    }

    private Session session(Connection connection, Scope scope, Instant now) {
        return kept.isPresent()
                ? Session.keeping(kept.get(), connection, statements, listener, scope, now)
                : new Session(connection, statements, listener, scope, now, dialect.settings(lockLimit));
    }
}
