package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The two databases that every test of the adapter runs on; each test takes an empty schema of its own. */
public enum TestDatabase {
    EMBEDDED {
        @Override
        JdbcStorage open(Schema schema) {
            return EmbeddedDatabase.open(folder()).storage(schema);
        }
    },
    POSTGRESQL {
        @Override
        JdbcStorage open(Schema schema) {
            return PostgresDatabase.open(PostgresServer.url(), "postgres", "postgres")
                    .storage(schema);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    abstract JdbcStorage open(Schema schema);

    /** A storage whose schema has no tables yet; the test closes it. */
    public JdbcStorage empty() {
        return open(new Schema("test_" + COUNT.incrementAndGet()));
    }

    /** A storage with all tables; the test closes it. */
    public JdbcStorage migrated() {
        JdbcStorage storage = empty();
        Migrations.run(storage.dataSource(), storage.schema());
        return storage;
    }

    /** The same as a host that brings its own pool. */
    static JdbcStorage onHostsPool(JdbcStorage storage) {
        DataSource pool = storage.dataSource();
        return JdbcStorage.over(pool, storage.schema());
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("aftercare");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
