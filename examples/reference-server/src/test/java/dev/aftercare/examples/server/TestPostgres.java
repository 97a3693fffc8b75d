package dev.aftercare.examples.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty database on a real PostgreSQL server, which is started once per run and stopped with the JVM. */
record TestPostgres(String name) {

    private static final String USER = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Lazy {
        static final EmbeddedPostgres SERVER = start();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException("the PostgreSQL server did not start", failure);
        }
    }

    /** A fresh database. */
    static TestPostgres empty() throws SQLException {
        TestPostgres database = new TestPostgres("aftercare_" + COUNT.incrementAndGet());
        new TestPostgres(USER).run("create database " + database.name);
        return database;
    }

    String url() {
        return Lazy.SERVER.getJdbcUrl(USER, name);
    }

    /** How a server is told to work on it. */
    Map<String, String> environment() {
        return Map.of("AFTERCARE_DB_URL", url(), "AFTERCARE_DB_USER", USER, "AFTERCARE_DB_PASSWORD", USER);
    }

    void run(String sql) throws SQLException {
        try (Connection connection = Lazy.SERVER.getDatabase(USER, name).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
