package dev.aftercare.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.journal.JournalSlice;
import dev.aftercare.usecase.journal.ReadJournal;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {

    private static final Instant AFTERNOON = Instant.parse("2026-03-02T06:30:00Z");

    @Test
    void twoDealersHaveABusyDayAndASecondRunAddsNothing(@TempDir Path folder) {
        List<String> told = new ArrayList<>();
        try (JdbcStorage storage = OpenStorage.of(folder).storage()) {
            Crm crm = Crm.builder(storage).clock(() -> AFTERNOON).build();
            new Demonstration(storage, AFTERNOON, told::add).make();
            List<Dealer> dealers = Demonstration.dealers(crm);
            assertThat(dealers).extracting(Dealer::code).containsExactly("CQ01", "SH01");
            for (Dealer dealer : dealers) {
                Call clerk = Demonstration.as(dealer.id(), Role.APPOINTMENT_CLERK);
                assertThat(crm.appointments()
                                .day(clerk, new SeeDay(LocalDate.of(2026, 3, 2)))
                                .visits())
                        .hasSizeGreaterThan(5);
            }
            assertThat(told).isNotEmpty();
            long events = events(crm);
            new Demonstration(storage, AFTERNOON, told::add).make();
            assertThat(events(crm)).isEqualTo(events);
        }
    }

    @Test
    void oneThatWasBrokenOffIsFinishedForItsOwnWeekAndThenLeftAsItIs() {
        try (MemoryStorage whole = new MemoryStorage();
                MemoryStorage broken = new MemoryStorage()) {
            new Demonstration(whole, AFTERNOON, line -> {}).make();
            for (String at : List.of("CQ01: 120 .*", "CQ01: .* day 3 .*", "SH01: 120 .*", "SH01: .* day 7 .*")) {
                Demonstration breaking = new Demonstration(broken, AFTERNOON, line -> breakAt(at, line));
                assertThatThrownBy(breaking::make).as(at).isInstanceOf(IllegalStateException.class);
            }
            new Demonstration(broken, AFTERNOON.plus(Duration.ofDays(8)), line -> {}).make();
            assertThat(week(broken)).isEqualTo(week(whole));
            long events = events(crm(broken));
            new Demonstration(broken, AFTERNOON.plus(Duration.ofDays(20)), line -> {}).make();
            assertThat(events(crm(broken))).isEqualTo(events);
        }
    }

    @Test
    void aRealNetworkGetsNoMadeUpDealers() {
        try (MemoryStorage storage = new MemoryStorage()) {
            Crm crm = crm(storage);
            crm.network()
                    .found(Demonstration.administrator(), new FoundNetwork("Great Wheel", "Asia/Shanghai"))
                    .orElseThrow();
            assertThatThrownBy(() -> new Demonstration(storage, AFTERNOON, line -> {}))
                    .isInstanceOf(NotADemonstrationException.class)
                    .hasMessageContaining("Great Wheel");
            assertThat(Demonstration.dealers(crm)).isEmpty();
        }
    }

    @Test
    void onlyItsOwnDealersGetKeysThatWork(@TempDir Path folder) throws IOException {
        try (MemoryStorage storage = new MemoryStorage()) {
            new Demonstration(storage, Instant.now(), line -> {}).make();
            Crm crm = Crm.on(storage);
            crm.network()
                    .openDealer(
                            Demonstration.administrator(),
                            new OpenDealer(
                                    "AA01",
                                    new OpenDealer.Profile("A real one", "east", "Shanghai", Grade.A),
                                    "Asia/Shanghai",
                                    HoursInput.everyDay("08:00-18:00"),
                                    new WorkshopInput(List.of(), List.of())))
                    .orElseThrow();
            Path data = Files.createDirectory(folder.resolve("the dealer's data"));
            Path afterACrash = Files.createFile(data.resolve("clerk-CQ01.key"));
            List<String> lines = new DemonstrationKeys(crm, data).hand(Demonstration.dealers(crm), "http://here");
            String secret = Files.readString(afterACrash).strip();
            assertThat(crm.accessKeys().authenticate(secret)).isPresent();
            assertThat(lines.get(lines.size() - 1))
                    .contains("$(cat '" + folder + "/the dealer'\\''s data/clerk-CQ01.key')");
            new DemonstrationKeys(crm, data).hand(Demonstration.dealers(crm), "http://here");
            assertThat(afterACrash).hasContent(secret + "\n");
            try (Stream<Path> files = Files.list(data)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("clerk-CQ01.key", "clerk-SH01.key");
            }
        }
    }

    private static void breakAt(String place, String line) {
        if (line.matches(place)) {
            throw new IllegalStateException("broken off at " + line);
        }
    }

    private static Crm crm(Storage storage) {
        return Crm.builder(storage).clock(() -> AFTERNOON).build();
    }

    /** How many appointments each day of the week has, dealer by dealer. */
    private static List<Integer> week(Storage storage) {
        Crm crm = crm(storage);
        return Demonstration.dealers(crm).stream()
                .map(dealer -> Demonstration.as(dealer.id(), Role.APPOINTMENT_CLERK))
                .flatMap(clerk -> IntStream.range(-7, 14)
                        .mapToObj(day -> crm.appointments()
                                .day(clerk, new SeeDay(LocalDate.of(2026, 3, 2).plusDays(day)))
                                .visits()
                                .size()))
                .toList();
    }

    private static long events(Crm crm) {
        Call manufacturer = Call.inNetwork(
                new Actor("counter", Optional.<OrganisationId>empty(), Set.of(Role.MANUFACTURER_MANAGER), Set.of()));
        long events = 0;
        JournalSlice slice = crm.journal().read(manufacturer, ReadJournal.fromStart(2_000));
        while (!slice.entries().isEmpty()) {
            events += slice.entries().size();
            slice = crm.journal().read(manufacturer, new ReadJournal(slice.cursor(), 2_000));
        }
        return events;
    }
}
