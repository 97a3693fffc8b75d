package dev.aftercare.jdbc;

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
            for (String file : MigrationFiles.NAMES) {
                statement.execute(resource(MigrationFiles.FOLDER + "/" + file).replace("${schema}", schema.name()));
            }
        }
        connection.commit();
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
            Path folder = Files.createTempDirectory("aftercare");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
