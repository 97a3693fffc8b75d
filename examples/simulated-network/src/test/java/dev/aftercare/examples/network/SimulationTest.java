package dev.aftercare.examples.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.port.storage.Storage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A network from one seed is the same on every storage, and obeys every rule on every day. */
class SimulationTest {

    private static final boolean IS_LONG = Boolean.getBoolean("aftercare.long");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final int DAYS = IS_LONG ? 730 : 60;
    private static final int CARS = IS_LONG ? 300 : 60;
    private static final int SEEDS = IS_LONG ? 50 : 2;
    private static final NetworkPlan PLAN = new NetworkPlan(20260302, 3, CARS, FIRST, DAYS);
    private static final Instant END =
            ZonedDate.of(PLAN.lastDay().plusDays(1), ZoneId.of(Founding.ZONE)).start();

    /** What is left of a network when it has been lived. */
    private record Lived(List<JournalEntry> events, Map<Subject, Object> values) {

        static Lived on(Storage storage) {
            new SimulatedNetwork(storage, PLAN, Instant.MAX).live(day -> {});
            NetworkReading reading = new NetworkReading(storage, END);
            List<JournalEntry> events = reading.events();
            return new Lived(events, reading.values(events));
        }
    }

    @Test
    @Tag("DESIGN")
    void theSameSeedIsTheSameNetworkOnEveryStorage(@TempDir Path folder) {
        Lived inMemory;
        try (Storage memory = new MemoryStorage()) {
            inMemory = Lived.on(memory);
        }
        assertThat(inMemory.events()).hasSizeGreaterThan(500);
        assertThat(inMemory.events().stream()
                        .map(event -> event.position().orElseThrow())
                        .toList())
                .as("positions without gaps")
                .isEqualTo(LongStream.rangeClosed(1, inMemory.events().size())
                        .boxed()
                        .toList());
        try (Storage embedded = TestStorages.embedded(folder);
                Storage postgres = TestStorages.postgres()) {
            assertThatTheSame(Lived.on(embedded), inMemory);
            assertThatTheSame(Lived.on(postgres), inMemory);
        }
    }

    /** Equal is quickly seen; what differs is told one by one. */
    private static void assertThatTheSame(Lived lived, Lived expected) {
        for (int at = 0; at < Math.min(lived.events().size(), expected.events().size()); at++) {
            assertThat(lived.events().get(at)).isEqualTo(expected.events().get(at));
        }
        assertThat(lived.events()).hasSameSizeAs(expected.events());
        expected.values()
                .forEach((subject, value) -> assertThat(lived.values().get(subject))
                        .as("%s", subject)
                        .isEqualTo(value));
    }

    @Test
    @Tag("DESIGN")
    void anotherSeedIsAnotherNetwork() {
        NetworkPlan one = new NetworkPlan(1, 1, 20, FIRST, 10);
        NetworkPlan two = new NetworkPlan(2, 1, 20, FIRST, 10);
        assertThat(types(one)).isNotEqualTo(types(two));
    }

    @Test
    @Tag("DESIGN")
    void everyCarWillHaveTroubleAgainWhateverBecameOfTheLastTime() {
        SimulatedNetwork network =
                new SimulatedNetwork(new MemoryStorage(), new NetworkPlan(7, 1, 40, FIRST, 240), Instant.MAX);
        network.live(day -> {});
        for (Dealership dealership : network.dealerships()) {
            Set<Motorist> inTrouble = dealership.intentsUntil(LocalDate.MAX).stream()
                    .filter(intent -> intent instanceof Intent.FeelTrouble || intent instanceof Intent.BreakDown)
                    .map(Intent::motorist)
                    .collect(Collectors.toSet());
            assertThat(dealership.motorists()).isNotEmpty();
            assertThat(inTrouble).containsAll(dealership.motorists());
        }
    }

    private static List<String> types(NetworkPlan plan) {
        try (Storage storage = new MemoryStorage()) {
            new SimulatedNetwork(storage, plan, Instant.MAX).live(day -> {});
            return new NetworkReading(storage, END)
                    .events().stream().map(JournalEntry::toString).toList();
        }
    }

    /** Every kind of thing happens, so that every table is full. */
    @Test
    @Tag("DESIGN")
    void everythingHappens() {
        try (Storage storage = new MemoryStorage()) {
            NetworkPlan plan = new NetworkPlan(3, 3, 400, FIRST, 150);
            new SimulatedNetwork(storage, plan, Instant.MAX).live(day -> {});
            NetworkReading reading = new NetworkReading(storage, Instant.parse("2027-01-01T00:00:00Z"));
            List<JournalEntry> events = reading.events();
            Map<String, Long> times =
                    events.stream().collect(Collectors.groupingBy(JournalEntry::type, Collectors.counting()));
            assertThat(times.get("appointment.booked"))
                    .as("who is told of an appointment makes no other one for it")
                    .isLessThan(2L * plan.cars());
            assertThat(times)
                    .containsKeys(
                            "appointment.booked",
                            "appointment.moved",
                            "appointment.cancelled",
                            "appointment.missed",
                            "appointment.begun",
                            "vehicle.delivered",
                            "vehicle.owner-changed",
                            "warranty.first-service-done",
                            "visit.left",
                            "visit.reported",
                            "follow-up.done",
                            "follow-up.not-reached",
                            "complaint.closed",
                            "complaint.warned",
                            "complaint.escalated",
                            "message.sent",
                            "care.due-changed");
            assertThat(times.get("appointment.booked"))
                    .as("who is reminded comes")
                    .isGreaterThan(reminded(reading, events) / 2);
        }
    }

    /** How many reminders of a service were sent. */
    private static long reminded(NetworkReading reading, List<JournalEntry> events) {
        List<JournalEntry> sent = events.stream()
                .filter(event -> event.type().equals("message.sent"))
                .toList();
        return reading.values(sent).values().stream()
                .flatMap(value -> value instanceof Optional<?> found ? found.stream() : Stream.empty())
                .filter(value -> value instanceof OutgoingMessage message
                        && message.reason().purpose() == MessagePurpose.CARE_REMINDER)
                .count();
    }

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, SEEDS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("DESIGN")
    void everyRuleHoldsOnEveryDay(long seed) {
        try (Storage storage = new MemoryStorage()) {
            NetworkPlan plan = new NetworkPlan(seed, 2, CARS, FIRST, DAYS);
            SimulatedNetwork network = new SimulatedNetwork(storage, plan, Instant.MAX);
            Invariants invariants = new Invariants(storage, network);
            network.live(invariants::check);
            assertThat(invariants.checked()).isGreaterThan(100);
        }
    }
}
