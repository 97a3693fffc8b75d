package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Prints what a booking costs on PostgreSQL for a role that row security holds for, beside one that it does not hold for: interleaved
 * pairs on two databases that are equal at every pair. What is committed is on the disk.
 */
public final class RowSecurityCost {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String SUPERUSER = "postgres";
    private static final String MIGRATOR = "aftercare_migrator";
    private static final String APPLICATION = "aftercare_application";

    private RowSecurityCost() {}

    /** Takes about a minute; needs no arguments. */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            run(server, "postgres", "roles.sql");
            try (JdbcStorage free = storage(server, "free", SUPERUSER);
                    JdbcStorage walled = storage(server, "walled", APPLICATION)) {
                print(pairs(Bookings.on(free), Bookings.on(walled)));
            }
        }
    }

    /** Microseconds of a booking without and with row security. */
    private record Pair(double without, double with) {

        double ratio() {
            return with / without;
        }
    }

    private static List<Pair> pairs(Bookings without, Bookings with) {
        List<Pair> pairs = new ArrayList<>();
        for (int pair = 0; pair < Comparison.WARM_UP + Comparison.PAIRS; pair++) {
            pairs.add(new Pair(timed(without), timed(with)));
        }
        return pairs.subList(Comparison.WARM_UP, pairs.size());
    }

    private static double timed(Bookings bookings) {
        long start = System.nanoTime();
        bookings.book(Comparison.BOOKINGS);
        return (System.nanoTime() - start) / 1e3 / Comparison.BOOKINGS;
    }

    private static void print(List<Pair> pairs) {
        line(
                "without  %.0f us (%.0f to %.0f)",
                pairs.stream().map(Pair::without).toList());
        line("with     %.0f us (%.0f to %.0f)", pairs.stream().map(Pair::with).toList());
        line("ratio    %.2f (%.2f to %.2f)", pairs.stream().map(Pair::ratio).toList());
    }

    private static void line(String format, List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        OUT.printf(
                Locale.ROOT,
                format + "%n",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }

    private static JdbcStorage storage(EmbeddedPostgres server, String name, String role)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        run(server, name, "schema.sql");
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        try (PostgresDatabase migrator = PostgresDatabase.open(url, MIGRATOR, "")) {
            Migrations.run(migrator.dataSource(), Schema.STANDARD);
        }
        return PostgresDatabase.open(url, role, "").storage();
    }

    /** Runs a file of the adapter's jar as the superuser. */
    private static void run(EmbeddedPostgres server, String database, String file) throws SQLException, IOException {
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
