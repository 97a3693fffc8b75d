package dev.aftercare.examples.benchmarks;

import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where empty databases come from. What a database acknowledges is on the disk. */
public interface Databases extends AutoCloseable {

    /** What they are, with the settings that a figure depends on. */
    String description() throws SQLException;

    /** A new one with all tables. */
    JdbcStorage make(String name) throws SQLException;

    @Override
    void close() throws IOException;

    /** H2, a folder each. */
    static Databases embedded() throws IOException {
        Path folder = Files.createTempDirectory("aftercare-benchmark");
        return new Databases() {
            @Override
            public String description() {
                return "H2 in a file (WRITE_DELAY=0)";
            }

            @Override
            public JdbcStorage make(String name) {
                EmbeddedDatabase database = EmbeddedDatabase.open(folder.resolve(name));
                Migrations.run(database.dataSource(), Schema.STANDARD);
                return database.storage();
            }

            @Override
            public void close() throws IOException {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        };
    }

    /** PostgreSQL, a database each on one server, which ends with the program. */
    static Databases postgres() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new Databases() {
            @Override
            public String description() throws SQLException {
                return "PostgreSQL " + show("server_version") + " (fsync " + show("fsync") + ", synchronous_commit "
                        + show("synchronous_commit") + ")";
            }

            private String show(String setting) throws SQLException {
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement();
                        ResultSet results = statement.executeQuery("show " + setting)) {
                    results.next();
                    return results.getString(1);
                }
            }

            @Override
            public JdbcStorage make(String name) throws SQLException {
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
                PostgresDatabase database =
                        PostgresDatabase.open(server.getJdbcUrl("postgres", name), "postgres", "postgres");
                Migrations.run(database.dataSource(), Schema.STANDARD);
                return database.storage();
            }

            @Override
            public void close() throws IOException {
                server.close();
            }
        };
    }
}
