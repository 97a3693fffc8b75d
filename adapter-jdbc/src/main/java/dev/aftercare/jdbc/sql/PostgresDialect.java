package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
    public boolean takesColumns() {
        return true;
    }

    @Override
    public String returning(String update, String column) {
        return update + " returning " + column;
    }

    /** One round trip; {@code true} makes each setting end with the transaction. */
    @Override
    public Optional<String> settings(Optional<Duration> lockLimit) {
        String limit = lockLimit
                .map(time -> ", set_config('lock_timeout', '" + time.toMillis() + "', true)")
                .orElse("");
        return Optional.of("select set_config('aftercare.scope', :row_scope, true),"
                + " set_config('aftercare.now', cast(:now as varchar), true)" + limit);
    }

    @Override
    public boolean hidesRows(Connection connection, Schema schema) throws SQLException {
        String sql = "select row_security_active('" + schema + ".customer')"
                + " and coalesce(current_setting('aftercare.scope', true), '') <> '*'";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getBoolean(1);
        }
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
