package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Session;

/** One transaction in one scope: every port works on the same {@link Session}. Used by one thread. */
final class JdbcUnitOfWork
        implements JdbcNetworkPorts,
                JdbcCustomerPorts,
                JdbcVehiclePorts,
                JdbcWorkshopPorts,
                JdbcCarePorts,
                JdbcUpkeepPorts {

    private final Session session;
    private final Transaction transaction;
    private boolean closed;

    JdbcUnitOfWork(Session session, Transaction transaction) {
        this.session = session;
        this.transaction = transaction;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public void commit() {
        session.requireOpen();
        session.end();
        transaction.commit();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                session.end();
            } finally {
                transaction.close(session.firstFailure());
            }
        }
    }
}
