package dev.aftercare.examples.benchmarks.search;

import dev.aftercare.domain.access.Role;
import dev.aftercare.examples.benchmarks.WalledPostgres;
import dev.aftercare.examples.benchmarks.duplicate.Words;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.vehicle.FindVehicles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * How long a clerk waits for the customer or the car that they look for, by each kind of key, on PostgreSQL with row security: eight at once at a
 * dealer who has a tenth of a network. The first line is the floor: the same clients opening a transaction and asking for nothing in the same
 * run.
 */
public final class SearchBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int DEALERS = 10;
    private static final int CLIENTS = 8;
    private static final int QUESTIONS = 250;
    private static final int WARM_UP = 50;
    private static final PageOf PAGE = PageOf.first(20);

    private SearchBenchmark() {}

    /** Takes a few minutes: {@code [customers]} of the network, 1,000,000 where they are left away; each has a car. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        int customers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (WalledPostgres server = WalledPostgres.start()) {
            WalledPostgres.Database database = server.make("search");
            try (JdbcStorage storage = database.walled().storage()) {
                Stage stage = Stage.on(storage);
                List<DealerStage> dealers = new ArrayList<>();
                for (int i = 0; i < DEALERS; i++) {
                    dealers.add(stage.openDealer("SH%02d".formatted(i), 1));
                }
                fill(database, dealers, customers / DEALERS);
                measure(storage, dealers.get(0), customers / DEALERS);
            }
        }
    }

    private static void fill(WalledPostgres.Database database, List<DealerStage> dealers, int each)
            throws SQLException {
        try (PostgresDatabase free = database.free();
                Connection connection = free.dataSource().getConnection()) {
            MadeUpNetwork network = new MadeUpNetwork(connection);
            for (DealerStage dealer : dealers) {
                network.fill(dealer.dealer().id(), each);
                OUT.printf(
                        Locale.ROOT,
                        "%s has %,d customers and cars%n",
                        dealer.dealer().code(),
                        each);
            }
            network.analyse();
        }
    }

    /** A kind of key, and a question by one of them. */
    private record Kind(String name, Question question) {}

    private interface Question {
        int ask(Crm crm, Call call, Random random);
    }

    private static void measure(JdbcStorage storage, DealerStage dealer, int customers)
            throws InterruptedException, ExecutionException {
        List<Kind> kinds = List.of(
                new Kind("(nothing)", (crm, call, random) -> nothing(storage.dataSource())),
                new Kind("name, all characters", (crm, call, random) -> byName(crm, call, name(random))),
                new Kind(
                        "name, family alone",
                        (crm, call, random) -> byName(crm, call, name(random).substring(0, 1))),
                new Kind("name, as it is read", (crm, call, random) -> byName(crm, call, "wangwei")),
                new Kind("name, initials", (crm, call, random) -> byName(crm, call, "wxm")),
                new Kind("phone, all digits", (crm, call, random) -> byPhone(crm, call, phone(random, customers))),
                new Kind(
                        "phone, first seven",
                        (crm, call, random) ->
                                byPhone(crm, call, phone(random, customers).substring(0, 7))),
                new Kind("plate", (crm, call, random) -> byPlate(crm, call, random.nextInt(customers))),
                new Kind("end of the VIN", (crm, call, random) -> byVin(crm, call, random.nextInt(customers))));
        for (Kind kind : kinds) {
            print(kind.name(), timed(dealer, kind));
        }
    }

    /** Nanoseconds of each question of all clients, sorted, and how many were found on the average. */
    private record Times(List<Long> sorted, double found) {}

    private static Times timed(DealerStage dealer, Kind kind) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<long[]>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(client);
                work.add(() -> one(dealer, kind, random));
            }
            List<Long> all = new ArrayList<>();
            long found = 0;
            for (Future<long[]> times : clients.invokeAll(work)) {
                long[] own = times.get();
                found += own[QUESTIONS];
                for (int i = 0; i < QUESTIONS; i++) {
                    all.add(own[i]);
                }
            }
            return new Times(all.stream().sorted().toList(), found / (double) all.size());
        } finally {
            clients.shutdown();
        }
    }

    /** The times of one client's questions, and behind them how many were found in all. */
    private static long[] one(DealerStage dealer, Kind kind, Random random) {
        Call call = dealer.as(Role.APPOINTMENT_CLERK);
        for (int i = 0; i < WARM_UP; i++) {
            kind.question().ask(dealer.crm(), call, random);
        }
        long[] times = new long[QUESTIONS + 1];
        for (int i = 0; i < QUESTIONS; i++) {
            long start = System.nanoTime();
            times[QUESTIONS] += kind.question().ask(dealer.crm(), call, random);
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    private static void print(String name, Times times) {
        List<Long> sorted = times.sorted();
        OUT.printf(
                Locale.ROOT,
                "%-22s median %6.1f ms, 95 of 100 within %6.1f ms, longest %6.1f ms; %.1f found%n",
                name,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6,
                times.found());
    }

    private static int nothing(DataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            connection.commit();
            return 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Random random) {
        Words words = new Words(random);
        return words.family(true) + words.given(true);
    }

    private static String phone(Random random, int customers) {
        return String.format(Locale.ROOT, "138%08d", random.nextInt(customers));
    }

    private static int byName(Crm crm, Call call, String text) {
        return found(crm, call, FindCustomers.By.NAME, text);
    }

    private static int byPhone(Crm crm, Call call, String text) {
        return found(crm, call, FindCustomers.By.PHONE, text);
    }

    private static int found(Crm crm, Call call, FindCustomers.By by, String text) {
        return crm.customers()
                .search(call, new FindCustomers(by, text, PAGE))
                .items()
                .size();
    }

    private static int byPlate(Crm crm, Call call, int number) {
        String plate = String.format(Locale.ROOT, "渝%c%05d", 'A' + number / 100_000, number % 100_000);
        return crm.vehicles()
                .search(call, new FindVehicles(FindVehicles.By.PLATE, plate, PAGE))
                .items()
                .size();
    }

    private static int byVin(Crm crm, Call call, int number) {
        String end = String.format(Locale.ROOT, "ME%06d", number % 1_000_000);
        return crm.vehicles()
                .search(call, new FindVehicles(FindVehicles.By.VIN_END, end, PAGE))
                .items()
                .size();
    }
}
