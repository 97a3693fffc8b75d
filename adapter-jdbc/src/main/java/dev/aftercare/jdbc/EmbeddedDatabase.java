package dev.aftercare.jdbc;

import com.zaxxer.hikari.HikariConfig;
import dev.aftercare.jdbc.sql.KeptStatements;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.shared.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
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

    /** H2 would go through all statements that it keeps, and forget their results, whenever a table changes; ours are in {@link KeptStatements}. */
    private static final String NOTHING_KEPT = ";QUERY_CACHE_SIZE=0;OPTIMIZE_REUSE_RESULTS=0";

    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE" + NOTHING_KEPT + STAYING_OPEN;
    private static final String FILE = "aftercare";
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Pool pool;
    private final KeptStatements kept = new KeptStatements();

    private EmbeddedDatabase(Pool pool) {
        this.pool = pool;
    }

    /**
     * Opens the database in {@code folder}, made for its owner only where it was not there: the file has all customers, and
     * no password.
     *
     * @throws dev.aftercare.port.shared.StorageException when it cannot be opened, as while another process has it open
     */
    public static EmbeddedDatabase open(Path folder) {
        return open(folder, JdbcStorage.LOCK_LIMIT);
    }

    /** The same, waiting no longer than {@code lockLimit} for a lock. */
    public static EmbeddedDatabase open(Path folder, Duration lockLimit) {
        String url = urlOf(folder);
        makeForOwnerOnly(folder);
        return new EmbeddedDatabase(Pool.open(config(url, lockLimit), Driver.H2));
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
        return JdbcStorage.owning(pool.dataSource(), schema, Optional.of(kept), this::close);
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

    /** H2 would make it readable for everybody; a folder that is there already is the host's choice. */
    private static void makeForOwnerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createDirectories(folder, OWNER_ONLY);
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StorageException("the folder " + folder + " cannot be made. Maybe give another data folder.", e);
        }
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
