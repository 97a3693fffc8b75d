package dev.aftercare.jdbc.sql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** H2 2.x in its PostgreSQL mode. */
public final class H2Dialect implements Dialect {

    /** Deadlock (40001), lock not had in time (HYT00), row changed by another transaction (90131). */
    private static final Set<String> CONFLICTS = Set.of("40001", "HYT00", "90131");

    @Override
    public String insertIfAbsent(String insert) {
        return insert + " on conflict do nothing";
    }

    /** A setting of the connection: {@code LOCK_TIMEOUT} in the URL. */
    @Override
    public Optional<String> limitLocks(Duration limit) {
        return Optional.empty();
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return failure.getSQLState() != null && CONFLICTS.contains(failure.getSQLState());
    }
}
