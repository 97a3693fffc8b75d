package dev.aftercare.jdbc;

import dev.aftercare.jdbc.sql.KeptStatements;
import dev.aftercare.jdbc.sql.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The two databases that every test of the adapter runs on; each test takes an empty schema of its own. */
public enum TestDatabase {
    EMBEDDED {
        @Override
        JdbcStorage open(Schema schema) {
            Path folder = folder();
            EmbeddedDatabase database = EmbeddedDatabase.open(folder);
            return JdbcStorage.owning(database.dataSource(), schema, Optional.of(new KeptStatements()), () -> {
                database.close();
                delete(folder);
            });
        }

        @Override
        SharedDatabase openForAll(Duration lockLimit) {
            Path folder = folder();
            EmbeddedDatabase database = EmbeddedDatabase.open(folder, lockLimit);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                delete(folder);
            }));
            return new SharedDatabase(database.dataSource(), new KeptStatements());
        }
    },
    POSTGRESQL {
        @Override
        JdbcStorage open(Schema schema) {
            return PostgresDatabase.open(PostgresServer.url(), "postgres", "postgres")
                    .storage(schema);
        }

        @Override
        SharedDatabase openForAll(Duration lockLimit) {
            return new SharedDatabase(
                    SecuredPostgres.application().dataSource(),
                    SecuredPostgres.superuser().dataSource(),
                    SecuredPostgres::make);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** What is open for all tests: how long it waits for a lock is a setting of the connection on H2. */
    private record Shared(TestDatabase database, Duration lockLimit) {

        static final Map<Shared, SharedDatabase> OPENED = new ConcurrentHashMap<>();

        SharedDatabase open() {
            return OPENED.computeIfAbsent(this, shared -> database.openForAll(lockLimit));
        }
    }

    abstract JdbcStorage open(Schema schema);

    abstract SharedDatabase openForAll(Duration lockLimit);

    /** A storage whose schema has no tables yet; the test closes it. */
    public JdbcStorage empty() {
        return open(nextSchema());
    }

    /** A storage with all tables, in a database and with connections of its own; the test closes it. */
    public JdbcStorage migrated() {
        return withTables(empty());
    }

    /**
     * A storage with all tables in a database that is opened once for all tests: for those that need nothing of it but
     * tables without rows, and leave the tables as they are. On PostgreSQL they work as the application, under row security.
     */
    JdbcStorage shared(Duration lockLimit) {
        return new Shared(this, lockLimit).open().storage().waitingForLocks(lockLimit);
    }

    static Schema nextSchema() {
        return new Schema("test_" + COUNT.incrementAndGet());
    }

    private static JdbcStorage withTables(JdbcStorage storage) {
        try (Connection connection = storage.dataSource().getConnection()) {
            runFiles(connection, storage.schema());
            return storage;
        } catch (SQLException | IOException failure) {
            storage.close();
            throw new IllegalStateException("the schema could not be made", failure);
        }
    }

    /** Runs the migrations as a host without Flyway does. */
    static void runFiles(Connection connection, Schema schema) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        }
        runMigrations(connection, schema);
        connection.commit();
    }

    /** In a schema that is there. */
    static void runMigrations(Connection connection, Schema schema) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (String file : MigrationFiles.NAMES) {
                statement.execute(migration(file, schema));
            }
        }
    }

    static String migration(String file, Schema schema) throws IOException {
        return resource(MigrationFiles.FOLDER + "/" + file).replace("${schema}", schema.name());
    }

    static String resource(String path) throws IOException {
        try (InputStream in = TestDatabase.class.getClassLoader().getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same as a host that brings its own pool. */
    static JdbcStorage onHostsPool(JdbcStorage storage) {
        DataSource pool = storage.dataSource();
        return JdbcStorage.over(pool, storage.schema());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("aftercare");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
