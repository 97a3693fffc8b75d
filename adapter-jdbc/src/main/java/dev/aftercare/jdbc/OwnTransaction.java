package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Dialect;
import dev.aftercare.jdbc.sql.Failures;
import dev.aftercare.port.shared.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction of our own on a connection of the pool, which gets it back as it was. */
final class OwnTransaction implements Transaction {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTransaction.class);

    private final Connection connection;
    private final Dialect dialect;
    private final boolean autoCommitBefore;
    private boolean committed;

    private OwnTransaction(Connection connection, Dialect dialect, boolean autoCommitBefore) {
        this.connection = connection;
        this.dialect = dialect;
        this.autoCommitBefore = autoCommitBefore;
    }

    static OwnTransaction begin(DataSource dataSource, Dialect dialect) {
        try {
            return begin(dataSource.getConnection(), dialect);
        } catch (SQLException failure) {
            throw Failures.of(failure, "get a connection. Maybe the database is down or the pool used up", dialect);
        }
    }

    /** A connection that is of no use goes back to the pool. */
    private static OwnTransaction begin(Connection connection, Dialect dialect) throws SQLException {
        try {
            boolean autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            return new OwnTransaction(connection, dialect, autoCommit);
        } catch (SQLException failure) {
            try (connection) {
                throw failure;
            }
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void commit() {
        try {
            dialect.commit(connection);
            committed = true;
        } catch (SQLException failure) {
            throw Failures.of(failure, "commit", dialect);
        }
    }

    /** A connection that could not be rolled back is closed as it is: setting auto-commit would commit. */
    @Override
    public void close(Optional<StorageException> cause) {
        try (connection) {
            if (!committed) {
                dialect.rollback(connection);
            }
            if (autoCommitBefore) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            cause.ifPresentOrElse(
                    first -> first.addSuppressed(failure),
                    () -> LOG.warn("a connection could not be given back clean", failure));
        }
    }
}
