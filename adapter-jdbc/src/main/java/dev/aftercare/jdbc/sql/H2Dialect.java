package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** H2 2.x in its PostgreSQL mode. */
public final class H2Dialect implements Dialect {

    /**
     * Deadlock (40001), lock not had in time (HYT00), row changed by another transaction (90131), the key is there already
     * (23505).
     */
    private static final Set<String> CONFLICTS = Set.of("40001", "HYT00", "90131", "23505");

    /**
     * Transactions end one after the other. Beside a commit, which writes the file, a rollback restores its rows a second time, over what the
     * next transaction has made of them; and a commit beside it comes into the file with some of its tables only, which is what a killed process
     * leaves behind. Nobody waits for a row while holding the lock.
     */
    private static final Lock ENDINGS = new ReentrantLock();

    @Override
    public String insertIfAbsent(String insert) {
        return insert + " on conflict do nothing";
    }

    /** It keeps the statement of a batch ready and saves no round trip. */
    @Override
    public boolean takesColumns() {
        return false;
    }

    @Override
    public String returning(String update, String column) {
        return "select " + column + " from final table (" + update + ")";
    }

    /** The limit is a setting of the connection: {@code LOCK_TIMEOUT} in the URL. */
    @Override
    public Optional<String> settings(Optional<Duration> lockLimit) {
        return Optional.empty();
    }

    /** It has no row security. */
    @Override
    public boolean hidesRows(Connection connection, Schema schema) {
        return false;
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        ending(connection::commit);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        ending(connection::rollback);
    }

    private static void ending(Ending end) throws SQLException {
        ENDINGS.lock();
        try {
            end.run();
        } finally {
            ENDINGS.unlock();
        }
    }

    private interface Ending {
        void run() throws SQLException;
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return failure.getSQLState() != null && CONFLICTS.contains(failure.getSQLState());
    }
}
