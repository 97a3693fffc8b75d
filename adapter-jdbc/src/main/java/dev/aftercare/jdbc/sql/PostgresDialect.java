package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** PostgreSQL 15 to 18. */
public final class PostgresDialect implements Dialect {

    /** Serialization failure (40001), deadlock (40P01), lock not had in time (55P03), the key is there already (23505). */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "23505");

    @Override
    public String insertIfAbsent(String insert) {
        return insert + " on conflict do nothing";
    }

    @Override
    public String returning(String update, String column) {
        return update + " returning " + column;
    }

    @Override
    public Optional<String> limitLocks(Duration limit) {
        return Optional.of("set local lock_timeout = " + limit.toMillis());
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return failure.getSQLState() != null && CONFLICTS.contains(failure.getSQLState());
    }
}
