package dev.aftercare.examples.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.examples.network.NetworkPlan;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {

    private static final Instant AFTERNOON = Instant.parse("2026-03-02T06:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aNetworkIsLivedUntilNowAndASecondStartAddsNothing(@TempDir Path folder) {
        List<String> told = new ArrayList<>();
        DemonstrationFolder.fill(
                folder, storage -> demonstration(storage, AFTERNOON, told::add).make());
        assertThat(told).last().asString().startsWith("Lived until 2026-03-02, 100 %");
        try (JdbcStorage storage = OpenStorage.of(folder).storage()) {
            Crm crm = crm(storage);
            List<Dealer> dealers = Demonstration.dealers(crm);
            assertThat(dealers).extracting(Dealer::code).containsExactly("CQ01", "GZ01", "SH01");
            for (Dealer dealer : dealers) {
                Call clerk = Demonstration.as(dealer.id(), Role.APPOINTMENT_CLERK);
                assertThat(IntStream.range(-15, 10)
                                .map(day -> crm.appointments()
                                        .day(clerk, new SeeDay(TODAY.plusDays(day)))
                                        .visits()
                                        .size())
                                .sum())
                        .as("appointments of %s", dealer.code())
                        .isPositive();
            }
            long events = events(crm);
            demonstration(storage, AFTERNOON.plusSeconds(9), told::add).make();
            assertThat(events(crm)).isEqualTo(events);
        }
        int lines = told.size();
        DemonstrationFolder.fill(folder, storage -> told.add("made again"));
        assertThat(told).hasSize(lines);
    }

    @Test
    void oneThatIsBrokenOffLeavesNothingAndIsMadeAnew(@TempDir Path folder) {
        assertThatThrownBy(() -> DemonstrationFolder.fill(
                        folder,
                        storage -> demonstration(storage, AFTERNOON, DemonstrationTest::breakOff)
                                .make()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("aftercare.mv.db")).doesNotExist();

        DemonstrationFolder.fill(
                folder, storage -> demonstration(storage, AFTERNOON, line -> {}).make());
        try (JdbcStorage storage = OpenStorage.of(folder).storage()) {
            assertThat(Demonstration.dealers(crm(storage))).hasSize(3);
        }
        assertThat(folder.toFile().list()).containsExactly("aftercare.mv.db");
    }

    @Test
    void oneThatWasBrokenOffInPlaceIsNotGoneOnWith() {
        try (MemoryStorage storage = new MemoryStorage()) {
            assertThatThrownBy(() -> demonstration(storage, AFTERNOON, DemonstrationTest::breakOff)
                            .make())
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(
                            () -> demonstration(storage, AFTERNOON, line -> {}).make())
                    .isInstanceOf(NotADemonstrationException.class)
                    .hasMessageContaining("broken off");
        }
    }

    @Test
    void aRealNetworkGetsNoMadeUpDealers() {
        try (MemoryStorage storage = new MemoryStorage()) {
            Crm crm = crm(storage);
            crm.network()
                    .found(Demonstration.administrator(), new FoundNetwork("Great Wheel", "Asia/Shanghai"))
                    .orElseThrow();
            assertThatThrownBy(
                            () -> demonstration(storage, AFTERNOON, line -> {}).make())
                    .isInstanceOf(NotADemonstrationException.class)
                    .hasMessageContaining("Great Wheel");
            assertThat(Demonstration.dealers(crm)).isEmpty();
        }
    }

    @Test
    void onlyItsOwnDealersGetKeysThatWork(@TempDir Path folder) throws IOException {
        try (MemoryStorage storage = new MemoryStorage()) {
            demonstration(storage, Instant.now(), line -> {}).make();
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
                        .containsExactlyInAnyOrder("clerk-CQ01.key", "clerk-GZ01.key", "clerk-SH01.key");
            }
        }
    }

    /** A small one, of two weeks. */
    private static Demonstration demonstration(Storage storage, Instant now, Consumer<String> progress) {
        NetworkPlan plan = new NetworkPlan(7, 3, 60, TODAY.minusDays(14), 15);
        return new Demonstration(storage, plan, now, progress);
    }

    private static void breakOff(String line) {
        throw new IllegalStateException("broken off at " + line);
    }

    private static Crm crm(Storage storage) {
        return Crm.builder(storage).clock(() -> AFTERNOON).build();
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
