package dev.aftercare.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL server, started once per run of the tests when the first one asks, and stopped with the JVM. */
public final class PostgresServer {

    private static final class Lazy {
        static final EmbeddedPostgres SERVER = start();
    }

    private PostgresServer() {}

    /** The URL of its database, without a user: one in the URL would win over the one that is given. */
    public static String url() {
        return "jdbc:postgresql://localhost:" + Lazy.SERVER.getPort() + "/postgres";
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
}
