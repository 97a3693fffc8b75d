package dev.aftercare.jdbc.contention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresServer;
import dev.aftercare.jdbc.contention.KilledProcesses.Plan;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.storage.Storage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many contend for few places and are killed at random: nothing is booked twice, every free place can still be had, and what everybody was told has an
 * order, on each day, in which one after the other would have been told the same. 20,000 attempts on both databases together; with {@code -Plong}
 * 1,000,000 on each, in rounds of 20,000, each on tables of its own: {@code -Daftercare.round=7} goes on with the seventh. First both checks show that they
 * catch bookings that are broken.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContentionTest {

    private static final boolean LONG = Boolean.getBoolean("aftercare.long");

    /** On the embedded database many threads of one process; on PostgreSQL several processes. */
    enum Way {
        EMBEDDED(1, LONG ? 24 : 10) {
            @Override
            List<String> database(Path folder, String name) {
                return List.of(folder.resolve(name).toString(), Schema.STANDARD.name());
            }
        },
        POSTGRESQL(LONG ? 3 : 2, 8) {
            @Override
            List<String> database(Path folder, String name) {
                return List.of(PostgresServer.url(), name);
            }
        };

        private final int processes;
        private final int threads;

        Way(int processes, int threads) {
            this.processes = processes;
            this.threads = threads;
        }

        abstract List<String> database(Path folder, String name);

        JdbcStorage open(List<String> database) {
            return ContendingProcess.storage(database.get(0), new Schema(database.get(1)), threads);
        }
    }

    private static final int ATTEMPTS = LONG ? 20_000 : 10_000;
    private static final int KILLS = LONG ? 5 : 2;
    private static final int FIRST_ROUND = Integer.getInteger("aftercare.round", 1);
    private static final int LAST_ROUND = LONG ? Integer.getInteger("aftercare.rounds", 50) : 1;
    private static final long SEED = Long.getLong("aftercare.seed", 20260302L);

    /** Enough for a broken booking to show many times over. */
    private static final int ATTEMPTS_TO_CATCH = 400;

    /** A process of seconds compiles longer than it gains by the second compiler. */
    private static final List<String> SOON_GONE =
            LONG ? List.of("-Xmx512m") : List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    @Order(2)
    @Tag("APT-2")
    @Tag("HC-8")
    void nothingIsTakenTwiceAndNoPlaceIsLostHoweverManyContendAndWhoeverIsKilled(Way way) throws Exception {
        for (int round = FIRST_ROUND; round <= LAST_ROUND; round++) {
            long start = System.nanoTime();
            List<String> database = way.database(folder, "round_" + round);
            Workshop workshop = made(way, database);
            Plan plan = new Plan(way.processes, way.threads, ATTEMPTS, KILLS, SEED + round);
            History history = KilledProcesses.run(plan, database, workshop, SOON_GONE, folder);
            try (JdbcStorage storage = way.open(database)) {
                assertThat(history.attempts()).hasSizeGreaterThanOrEqualTo(ATTEMPTS);
                assertThat(violations(storage, workshop, history))
                        .as("days without an order")
                        .isEmpty();
                assertThat(Tables.read(storage, workshop)).matches(Tables::areRight);
                long free = free(storage, workshop);
                assertThat(Tables.fill(storage, workshop))
                        .as("free places that can still be had")
                        .isEqualTo(free);
                assertThat(Tables.read(storage, workshop)).matches(Tables::areRight);
                System.out.printf(
                        "%s, round %d of %d, seed %d: %d kills, %s, %d free places all had, %.1f s%n",
                        way,
                        round,
                        LAST_ROUND,
                        SEED + round,
                        KILLS,
                        history.summary(),
                        free,
                        (System.nanoTime() - start) / 1e9);
            }
        }
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({
        "EMBEDDED, DECIDES_WITHOUT_THE_LOCK",
        "EMBEDDED, FREES_NOTHING",
        "POSTGRESQL, DECIDES_WITHOUT_THE_LOCK",
        "POSTGRESQL, FREES_NOTHING"
    })
    @Tag("APT-2")
    @Tag("HC-8")
    void theChecksCatchABookingThatIsBroken(Way way, Fault fault) throws Exception {
        List<String> database = way.database(folder, fault.name().toLowerCase(Locale.ROOT));
        Workshop workshop = made(way, database);
        try (JdbcStorage storage = way.open(database)) {
            long start = System.nanoTime();
            History history = new History();
            AtomicInteger left = new AtomicInteger(ATTEMPTS_TO_CATCH);
            new Contenders(fault.in(storage), workshop, history)
                    .contend("broken", 8, SEED, () -> left.getAndDecrement() > 0);
            List<String> violations = violations(storage, workshop, history);
            Tables tables = Tables.read(storage, workshop);
            System.out.printf(
                    "%s, %s caught in %.1f s: %s, %s%n",
                    way, fault, (System.nanoTime() - start) / 1e9, tables, violations);
            assertThat(violations).isNotEmpty();
            assertThat(tables.areRight()).isFalse();
            assertThat(fault == Fault.DECIDES_WITHOUT_THE_LOCK ? tables.twice() : tables.lost())
                    .isPositive();
            if (fault == Fault.FREES_NOTHING) {
                assertThat(Tables.fill(storage, workshop))
                        .as("free places that can still be had")
                        .isLessThan(free(storage, workshop));
            }
        }
    }

    private static Workshop made(Way way, List<String> database) {
        try (JdbcStorage storage = way.open(database)) {
            Migrations.run(storage.dataSource(), storage.schema());
            return Workshop.open(storage);
        }
    }

    private static List<String> violations(Storage storage, Workshop workshop, History history) {
        List<Seen> inTheEnd = Workshop.days().stream()
                .flatMap(day -> Contenders.read(storage, workshop, day).stream())
                .toList();
        return DayHistories.violations(history, inTheEnd, resources(storage, workshop, HoldKind.values()));
    }

    private static long free(Storage storage, Workshop workshop) {
        return Tables.free(
                storage, workshop, resources(storage, workshop, HoldKind.BAY).keySet());
    }

    private static Map<UUID, HoldKind> resources(Storage storage, Workshop workshop, HoldKind... kinds) {
        Map<UUID, HoldKind> all = workshop.resources(storage);
        all.values().retainAll(List.of(kinds));
        return all;
    }
}
