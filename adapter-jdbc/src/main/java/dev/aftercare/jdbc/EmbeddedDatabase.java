package dev.aftercare.jdbc;

import com.zaxxer.hikari.HikariConfig;
import dev.aftercare.jdbc.sql.Schema;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * H2 in a file, inside of this process: nothing to install, one process at a time. A commit is in the file when it
 * returns ({@code WRITE_DELAY=0}), so that a killed process loses nothing; H2 promises nothing for a power failure.
 *
 * <p>Thread-safe. The driver {@code com.h2database:h2} is the host's dependency.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** H2 closes its files by itself when the process is told to end, under the work that is still being finished. */
    private static final String STAYING_OPEN = ";DB_CLOSE_ON_EXIT=FALSE";

    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;QUERY_CACHE_SIZE=128" + STAYING_OPEN;
    private static final String FILE = "aftercare";

    private final Pool pool;

    private EmbeddedDatabase(Pool pool) {
        this.pool = pool;
    }

    /**
     * Opens the database in {@code folder}, made where it was not there.
     *
     * @throws dev.aftercare.port.shared.StorageException when it cannot be opened, as while another process has it open
     */
    public static EmbeddedDatabase open(Path folder) {
        return open(folder, JdbcStorage.LOCK_LIMIT);
    }

    /** The same, waiting no longer than {@code lockLimit} for a lock. */
    public static EmbeddedDatabase open(Path folder, Duration lockLimit) {
        return new EmbeddedDatabase(Pool.open(config(urlOf(folder), lockLimit), Driver.H2));
    }

    /** The database's own pool. */
    public DataSource dataSource() {
        return pool.dataSource();
    }

    /** The storage in the schema {@code aftercare}. Closing it closes this database. */
    public JdbcStorage storage() {
        return storage(Schema.STANDARD);
    }

    /** The storage in that schema. Closing it closes this database. */
    public JdbcStorage storage(Schema schema) {
        return JdbcStorage.owning(pool.dataSource(), schema, this::close);
    }

    /** Closes all connections and the file; once more does nothing. */
    @Override
    public void close() {
        pool.close();
    }

    static HikariConfig config(String url, Duration lockLimit) {
        HikariConfig config = Pool.config(url + SETTINGS + ";LOCK_TIMEOUT=" + lockLimit.toMillis());
        config.setUsername("sa");
        config.setPassword("");
        return config;
    }

    private static String urlOf(Path folder) {
        String path = folder.toAbsolutePath().normalize().resolve(FILE).toString();
        if (path.contains(";")) {
            throw new IllegalArgumentException("folder " + folder + " has a ';' in its path, which H2 takes for the end"
                    + " of the name; choose another folder");
        }
        return "jdbc:h2:file:" + path + ";WRITE_DELAY=0";
    }
}
