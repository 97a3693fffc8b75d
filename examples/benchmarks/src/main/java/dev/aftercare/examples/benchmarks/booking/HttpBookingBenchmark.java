package dev.aftercare.examples.benchmarks.booking;

import com.sun.management.OperatingSystemMXBean;
import dev.aftercare.examples.benchmarks.Databases;
import dev.aftercare.http.AftercareServer;
import dev.aftercare.jdbc.JdbcStorage;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Prints how many bookings a second are made over HTTP beside the same statements in hand-written JDBC, by one client and by four, each at a dealer of
 * its own: interleaved pairs on databases that are equal at every pair. Each booking looks up its access key first, over HTTP and by hand. Client,
 * server and database share the machine. What is committed is on the disk.
 */
public final class HttpBookingBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final OperatingSystemMXBean PROCESSOR =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int WARM_UP = 25;
    private static final int PAIRS = 11;

    /** Of all clients together in one half of a pair. */
    private static final int BOOKINGS = 100;

    private HttpBookingBenchmark() {}

    /**
     * One half of a pair.
     *
     * @param rate bookings a second
     * @param processor microseconds of the processor a booking, of client and server together and without PostgreSQL's processes
     */
    private record Half(double rate, double processor) {}

    private record Pair(Half floor, Half http) {

        double ratio() {
            return http.rate / floor.rate;
        }
    }

    /** Takes about five minutes; needs no arguments. */
    public static void main(String[] arguments) throws Exception {
        OUT.printf(
                Locale.ROOT,
                "Java %s, %d processors; medians (lowest to highest) of %d pairs of %d bookings, after %d%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                PAIRS,
                BOOKINGS,
                WARM_UP);
        try (Databases databases = Databases.embedded()) {
            compare(databases, 1, false);
            compare(databases, 4, false);
        }
        try (Databases databases = Databases.postgres()) {
            compare(databases, 1, true);
            compare(databases, 4, true);
        }
    }

    private static void compare(Databases databases, int clients, boolean hasPgbench) throws Exception {
        List<Requests> recorded = record(databases, clients);
        try (JdbcStorage byHand = databases.make("by_hand_" + clients);
                JdbcStorage ours = databases.make("ours_" + clients)) {
            Bookings.on(byHand, clients);
            HandWritten floor = new HandWritten(byHand.dataSource());
            for (Requests requests : recorded) {
                floor.run(requests.key());
            }
            AtomicInteger statements = new AtomicInteger();
            List<Bookings> bookings =
                    Bookings.on(ours.observedBy((sql, size) -> statements.incrementAndGet()), clients);
            List<Pair> pairs = pairs(recorded, floor, bookings, statements);
            print(databases, clients, pairs);
            print(recorded.get(0).last(), (double) statements.get() / BOOKINGS);
            if (hasPgbench) {
                OUT.println("  pgbench, changes of one row a second: "
                        + SingleRows.rate(byHand.dataSource(), clients)
                                .map(rate -> String.format(Locale.ROOT, "%.0f", rate))
                                .orElse("it is not on the path"));
            }
        }
    }

    private static List<Pair> pairs(
            List<Requests> recorded, HandWritten floor, List<Bookings> bookings, AtomicInteger statements)
            throws Exception {
        int clients = bookings.size();
        int each = BOOKINGS / clients;
        try (AftercareServer server =
                AftercareServer.on(bookings.get(0).dealer().crm()).port(0).start()) {
            List<HttpDesk> desks = bookings.stream()
                    .map(one -> new HttpDesk(server.url(), one))
                    .toList();
            List<Pair> pairs = new ArrayList<>();
            for (int pair = 0; pair < WARM_UP + PAIRS; pair++) {
                int first = pair * each;
                Half byHand = timed(clients, client -> recorded.get(client).run(floor, first, first + each));
                statements.set(0);
                pairs.add(new Pair(
                        byHand, timed(clients, client -> desks.get(client).book(each))));
            }
            return pairs.subList(WARM_UP, pairs.size());
        }
    }

    /** The statements of each client's requests, taken on a database of their own. */
    private static List<Requests> record(Databases databases, int clients) throws SQLException {
        try (JdbcStorage storage = databases.make("recorded_" + clients)) {
            List<Requests> recorded = new ArrayList<>();
            for (Bookings bookings : Bookings.on(storage, clients)) {
                recorded.add(Requests.recorded(storage, bookings, (WARM_UP + PAIRS) * BOOKINGS / clients));
            }
            return recorded;
        }
    }

    private static void print(List<Round> byHand, double overHttp) {
        int written = rows(byHand, false);
        OUT.printf(
                Locale.ROOT,
                "  a booking: %d round trips, over HTTP %.1f; %d rows read, %s%n",
                byHand.size(),
                overHttp,
                rows(byHand, true),
                written < 0 ? "the driver tells not how many written in batches" : written + " written");
    }

    /** Work of one client. */
    private interface Work {

        void done(int client) throws SQLException, IOException, InterruptedException;
    }

    /** All clients together. */
    private static Half timed(int clients, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Boolean>> all = IntStream.range(0, clients)
                    .<Callable<Boolean>>mapToObj(client -> () -> {
                        work.done(client);
                        return true;
                    })
                    .toList();
            long start = System.nanoTime();
            long processor = PROCESSOR.getProcessCpuTime();
            for (Future<Boolean> one : threads.invokeAll(all)) {
                one.get();
            }
            return new Half(
                    BOOKINGS / ((System.nanoTime() - start) / 1e9),
                    (PROCESSOR.getProcessCpuTime() - processor) / 1e3 / BOOKINGS);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Negative where the driver has joined a batch, and does not know. */
    private static int rows(List<Round> rounds, boolean read) {
        return rounds.stream()
                .filter(round -> (round.kind() == Round.Kind.QUERY) == read)
                .flatMap(round -> round.answered().stream())
                .reduce(0, (sum, rows) -> sum < 0 || rows < 0 ? -1 : sum + rows);
    }

    private static void print(Databases databases, int clients, List<Pair> pairs) throws SQLException {
        OUT.printf(
                Locale.ROOT,
                "%n%s, %d at once, bookings a second%n  hand-written  %s, %s us of the processor each%n"
                        + "  over HTTP     %s, %s us of the processor each%n  reached       %s of hand-written%n",
                databases.description(),
                clients,
                spread(pairs, pair -> pair.floor.rate, "%.0f"),
                spread(pairs, pair -> pair.floor.processor, "%.0f"),
                spread(pairs, pair -> pair.http.rate, "%.0f"),
                spread(pairs, pair -> pair.http.processor, "%.0f"),
                spread(pairs, Pair::ratio, "%.2f"));
    }

    private static String spread(List<Pair> pairs, ToDoubleFunction<Pair> figure, String number) {
        List<Double> sorted = pairs.stream().map(figure::applyAsDouble).sorted().toList();
        return String.format(
                Locale.ROOT,
                number + " (" + number + " to " + number + ")",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
