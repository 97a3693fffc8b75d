package dev.aftercare.examples.benchmarks.importing;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.examples.benchmarks.WalledPostgres;
import dev.aftercare.examples.benchmarks.importing.CopiedTables.Copied;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.importing.ImportProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Customers, their cars and who owns which, imported from files into PostgreSQL with row security, beside {@code COPY} of the rows that came of
 * it into the same tables with the same indexes. What is compared is resulting rows a second, of all tables.
 */
public final class ImportBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ImportBenchmark() {}

    /** {@code [customers] [pairs]}: 20,000 customers with a car each in 9 pairs, after one to warm up, where they are left away. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        Path folder = Files.createTempDirectory("aftercare-import");
        try (WalledPostgres server = WalledPostgres.start()) {
            List<Double> ratios = new ArrayList<>();
            for (int pair = 0; pair <= pairs; pair++) {
                double ratio = pair(server, folder, customers, pair);
                if (pair > 0) {
                    ratios.add(ratio);
                }
            }
            List<Double> sorted = ratios.stream().sorted().toList();
            OUT.printf(
                    Locale.ROOT,
                    "of COPY: median %.2f (%.2f to %.2f) of %d pairs%n",
                    sorted.get(sorted.size() / 2),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1),
                    sorted.size());
        } finally {
            delete(folder);
        }
    }

    private static double pair(WalledPostgres server, Path folder, int customers, int pair)
            throws IOException, SQLException {
        WalledPostgres.Database database = server.make("import" + pair);
        MadeUpFiles files = MadeUpFiles.write(folder, customers, pair);
        try (JdbcStorage storage = database.walled().storage();
                PostgresDatabase free = database.free();
                Connection connection = free.dataSource().getConnection()) {
            if (pair == 0) {
                describe(connection);
            }
            DealerStage dealer = Stage.on(storage).openDealer("SH01", 1);
            Map<String, Long> before = CopiedTables.counts(connection);
            StringBuilder parts = new StringBuilder();
            long start = System.nanoTime();
            for (CsvImport file : files.all()) {
                parts.append(String.format(
                        Locale.ROOT, " %s %.2f s", file.request().mapping().kind(), take(dealer, file)));
            }
            long nanoseconds = System.nanoTime() - start;
            Map<String, Long> grown = CopiedTables.grown(before, CopiedTables.counts(connection));
            long rows = grown.values().stream().mapToLong(Long::longValue).sum();
            Copied copied = CopiedTables.again(connection, grown.keySet(), folder);
            double ratio = rows * 1e9 / nanoseconds / copied.perSecond();
            OUT.printf(
                    Locale.ROOT,
                    "%s %,d rows in %.2f s, %,.0f a second (%s); COPY %,d rows in %.2f s, %,.0f a second; ratio %.2f%n",
                    pair == 0 ? "warm-up:" : "pair " + pair + ":",
                    rows,
                    nanoseconds / 1e9,
                    rows * 1e9 / nanoseconds,
                    parts.toString().strip(),
                    copied.rows(),
                    copied.nanoseconds() / 1e9,
                    copied.perSecond(),
                    ratio);
            return ratio;
        }
    }

    private static double take(DealerStage dealer, CsvImport file) {
        long start = System.nanoTime();
        ImportRun run = dealer.crm()
                .imports()
                .run(dealer.as(Role.DEALER_MANAGER), file.request(), file.rows(), ImportProgress.silent());
        if (run.tally().faulty() > 0 || run.tally().accepted() == 0) {
            throw new IllegalStateException("the rows of " + run.source().kind() + " were not taken: " + run.tally());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void describe(Connection connection) throws SQLException {
        StringBuilder settings = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            for (String name :
                    List.of("server_version", "fsync", "synchronous_commit", "shared_buffers", "max_wal_size")) {
                try (ResultSet setting = statement.executeQuery("show " + name)) {
                    setting.next();
                    settings.append(' ').append(name).append(' ').append(setting.getString(1));
                }
            }
        }
        OUT.printf(
                Locale.ROOT,
                "PostgreSQL:%s; Java %s, %d processors%n",
                settings,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
