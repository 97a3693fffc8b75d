package dev.aftercare.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.journal.JournalSlice;
import dev.aftercare.usecase.journal.ReadJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
            long events = events(crm, dealers.get(0));
            new Demonstration(storage, AFTERNOON, told::add).make();
            assertThat(events(crm, dealers.get(0))).isEqualTo(events);
        }
    }

    private static long events(Crm crm, Dealer dealer) {
        Call manufacturer = Call.inNetwork(Actor.of("counter", dealer.id(), Role.MANUFACTURER_MANAGER));
        long events = 0;
        JournalSlice slice = crm.journal().read(manufacturer, ReadJournal.fromStart(2_000));
        while (!slice.entries().isEmpty()) {
            events += slice.entries().size();
            slice = crm.journal().read(manufacturer, new ReadJournal(slice.cursor(), 2_000));
        }
        return events;
    }
}
