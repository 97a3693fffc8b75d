package dev.aftercare.examples.benchmarks;

import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** A PostgreSQL server whose databases have row security, with the roles of the adapter. What it acknowledges is on the disk. */
public final class WalledPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String MIGRATOR = "aftercare_migrator";
    private static final String APPLICATION = "aftercare_application";

    private final EmbeddedPostgres server;

    private WalledPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A server of its own, which ends with the program. */
    public static WalledPostgres start() throws IOException, SQLException {
        WalledPostgres walled = new WalledPostgres(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "1GB")
                .start());
        walled.run(SUPERUSER, "roles.sql");
        return walled;
    }

    /** One database with all tables. */
    public record Database(String url) {

        /** For the role of the application, which row security holds for. */
        public PostgresDatabase walled() {
            return PostgresDatabase.open(url, APPLICATION, "");
        }

        /** For one that row security does not hold for. */
        public PostgresDatabase free() {
            return PostgresDatabase.open(url, SUPERUSER, "");
        }
    }

    /** A new database. */
    public Database make(String name) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        run(name, "schema.sql");
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        try (PostgresDatabase migrator = PostgresDatabase.open(url, MIGRATOR, "")) {
            Migrations.run(migrator.dataSource(), Schema.STANDARD);
        }
        return new Database(url);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Runs a file of the adapter's jar as the superuser. */
    private void run(String database, String file) throws SQLException, IOException {
        String sql = text(file)
                .replace("${schema}", Schema.STANDARD.name())
                .replace("${owner}", "aftercare_owner")
                .replace("${migrator}", MIGRATOR)
                .replace("${application}", APPLICATION);
        try (Connection connection = server.getDatabase(SUPERUSER, database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = JdbcStorage.class.getResourceAsStream("postgresql/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
