package dev.aftercare.jdbc;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Works in the transaction that the host has open on its connection, and leaves everything else to the host. */
final class LentStorage implements Storage {

    private final Connection connection;
    private final JdbcStorage storage;

    LentStorage(Connection connection, JdbcStorage storage) {
        this.connection = connection;
        this.storage = storage;
    }

    void requireTransaction() {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("the connection commits each statement by itself;"
                        + " call connection.setAutoCommit(false) first, and commit when all is done");
            }
        } catch (SQLException failure) {
            throw storage.failure(failure, "ask the lent connection whether it commits by itself");
        }
    }

    @Override
    public UnitOfWork begin(Scope scope, Instant now) {
        requireTransaction();
        storage.requireAllRows(connection);
        return storage.join(connection, scope, now);
    }

    @Override
    public Transactions transactions() {
        return Transactions.LENT;
    }

    /** Nothing here is ours. */
    @Override
    public void close() {}
}
