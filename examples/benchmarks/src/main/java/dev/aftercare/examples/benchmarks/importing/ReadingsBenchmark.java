package dev.aftercare.examples.benchmarks.importing;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.examples.benchmarks.WalledPostgres;
import dev.aftercare.examples.benchmarks.importing.CopiedTables.Copied;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.vehicle.RecordReading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * The daily readings of one car, imported from a file into PostgreSQL with row security, beside {@code COPY} of the rows that came of it into the
 * same tables. Series of growing length, so that it shows whether a reading costs more the more there are.
 */
public final class ReadingsBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final String MAPPING = """
            {"kind": "readings", "system": "telematics",
             "fields": {"vin": {"columns": ["vin"]}, "odometer": {"columns": ["km"], "unit": "km"}, "readOn": {"columns": ["read"]}}}""";

    private static final LocalDate LAST = LocalDate.of(2026, 2, 1);

    /** How many are recorded one by one after the file. */
    private static final int SINGLE = 25;

    private ReadingsBenchmark() {}

    /** {@code [rounds] [days]...}: 3 rounds, after one to warm up, of 500, 1,800, 5,000 and 15,000 days where they are left away. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int[] days = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {500, 1_800, 5_000, 15_000};
        Path folder = Files.createTempDirectory("aftercare-readings");
        try (WalledPostgres server = WalledPostgres.start()) {
            for (int round = 0; round <= rounds; round++) {
                for (int many : days) {
                    take(server, folder, many, round);
                }
            }
        }
    }

    private static void take(WalledPostgres server, Path folder, int days, int round) throws IOException, SQLException {
        WalledPostgres.Database database = server.make("readings" + round + "x" + days);
        try (JdbcStorage storage = database.walled().storage();
                PostgresDatabase free = database.free();
                Connection connection = free.dataSource().getConnection()) {
            DealerStage dealer = Stage.on(storage).openDealer("SH01", 1);
            DealerVehicle car = dealer.aCar();
            CsvImport file = CsvImport.of(MappingFile.parse(MAPPING), write(folder, car, days));
            Map<String, Long> before = CopiedTables.counts(connection);
            long start = System.nanoTime();
            ImportRun run = dealer.crm()
                    .imports()
                    .run(dealer.as(Role.DEALER_MANAGER), file.request(), file.rows(), ImportProgress.silent());
            double seconds = (System.nanoTime() - start) / 1e9;
            if (run.tally().accepted() != days) {
                throw new IllegalStateException("not all readings were taken: " + run.tally());
            }
            Map<String, Long> grown = CopiedTables.grown(before, CopiedTables.counts(connection));
            long rows = grown.values().stream().mapToLong(Long::longValue).sum();
            Copied copied = CopiedTables.again(connection, grown.keySet(), folder);
            double alone = oneByOne(dealer, car, days);
            OUT.printf(
                    Locale.ROOT,
                    "%s %,d readings in %.2f s, %.3f ms each; %,d rows, %,.0f a second; COPY %,.0f a second; ratio %.2f; then one by one %.1f ms each%n",
                    round == 0 ? "warm-up:" : "round " + round + ":",
                    days,
                    seconds,
                    seconds * 1e3 / days,
                    rows,
                    rows / seconds,
                    copied.perSecond(),
                    rows / seconds / copied.perSecond(),
                    alone);
        }
    }

    /** What one more reading of each of the next days takes, in milliseconds: the median. */
    private static double oneByOne(DealerStage dealer, DealerVehicle car, int days) {
        double[] each = new double[SINGLE];
        for (int day = 0; day < SINGLE; day++) {
            RecordReading one = new RecordReading(
                    car.id().value(), LAST.plusDays(day), kilometres(days + day), null, ReadingSource.TELEMATICS);
            long start = System.nanoTime();
            dealer.crm()
                    .vehicles()
                    .recordReading(dealer.as(Role.INTEGRATION), one)
                    .orElseThrow();
            each[day] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(each);
        return each[SINGLE / 2];
    }

    private static long kilometres(int day) {
        return 100 + 40L * day;
    }

    /** From the oldest to one a month ago, 40 km a day. */
    private static Path write(Path folder, DealerVehicle car, int days) throws IOException {
        LocalDate first = LAST.minusDays(days);
        Path file = folder.resolve("readings.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("vin,read,km\n");
            for (int day = 0; day < days; day++) {
                out.write(car.vin() + "," + first.plusDays(day) + "," + kilometres(day) + "\n");
            }
        }
        return file;
    }
}
