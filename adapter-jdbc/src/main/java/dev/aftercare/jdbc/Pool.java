package dev.aftercare.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.aftercare.port.shared.StorageException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of our own: connections in it are without auto-commit and READ COMMITTED from the start. */
final class Pool implements AutoCloseable {

    private static final String OPEN_ELSEWHERE = "90020";

    private final HikariDataSource dataSource;

    private Pool(HikariDataSource dataSource) {
        this.dataSource = dataSource;
    }

    static HikariConfig config(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setPoolName("aftercare");
        return config;
    }

    static Pool open(HikariConfig config, Driver driver) {
        driver.requirePresent();
        config.setDriverClassName(driver.className());
        try {
            return new Pool(new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException failure) {
            throw unreachable(config.getJdbcUrl(), failure);
        }
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        dataSource.close();
    }

    private static StorageException unreachable(String url, HikariPool.PoolInitializationException failure) {
        String state = failure.getCause() instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "unknown";
        String advice = state.equals(OPEN_ELSEWHERE)
                ? "Maybe another process has it open; only one at a time can."
                : "Maybe it is not started, or address, user or password are wrong.";
        return new StorageException(
                "the database at " + withoutSettings(url) + " cannot be opened (SQLSTATE " + state + "). " + advice,
                failure);
    }

    /** Settings may hold a password. */
    private static String withoutSettings(String url) {
        return url.split("[;?]", 2)[0];
    }
}
