package dev.aftercare.jdbc;

import com.zaxxer.hikari.HikariConfig;
import dev.aftercare.jdbc.sql.Schema;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * PostgreSQL 15 to 18 through a pool of our own. A host that has a pool uses {@link JdbcStorage#over} instead.
 *
 * <p>Thread-safe. The driver {@code org.postgresql:postgresql} is the host's dependency.
 */
public final class PostgresDatabase implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final Pool pool;

    private PostgresDatabase(Pool pool) {
        this.pool = pool;
    }

    /**
     * Connects with at most 10 connections.
     *
     * @param url as the driver reads it, {@code jdbc:postgresql://host:5432/database}
     * @throws dev.aftercare.port.shared.StorageException when the server cannot be reached
     */
    public static PostgresDatabase open(String url, String user, String password) {
        return open(url, user, password, CONNECTIONS);
    }

    /** Connects with at most that many connections. */
    public static PostgresDatabase open(String url, String user, String password, int connections) {
        HikariConfig config = Pool.config(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "aftercare");
        config.addDataSourceProperty("options", "-c lock_timeout=" + JdbcStorage.LOCK_LIMIT.toMillis());
        return new PostgresDatabase(Pool.open(config, Driver.POSTGRESQL));
    }

    /** The pool. */
    public DataSource dataSource() {
        return pool.dataSource();
    }

    /** The storage in the schema {@code aftercare}. Closing it closes the pool. */
    public JdbcStorage storage() {
        return storage(Schema.STANDARD);
    }

    /** The storage in that schema. Closing it closes the pool. */
    public JdbcStorage storage(Schema schema) {
        return JdbcStorage.owning(pool.dataSource(), schema, Optional.empty(), this::close);
    }

    /** Closes all connections; once more does nothing. */
    @Override
    public void close() {
        pool.close();
    }
}
