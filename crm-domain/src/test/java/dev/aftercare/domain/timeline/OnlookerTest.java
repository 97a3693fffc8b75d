package dev.aftercare.domain.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Origin;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.visit.PastWork;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OnlookerTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final OrganisationId HERE = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId THERE = new OrganisationId(new UUID(1, 2));
    private static final Onlooker SELF = new Onlooker(Optional.of(HERE), SHANGHAI);
    private static final Onlooker STRANGER = new Onlooker(Optional.of(THERE), SHANGHAI);
    private static final Onlooker MANUFACTURER = new Onlooker(Optional.empty(), SHANGHAI);
    private static final UUID VISIT = new UUID(2, 1);

    @Test
    @Tag("NET-2")
    void anotherDealerSeesNamedFactsOfTheCarAndNoPlace() {
        JournalEntry booked = event(
                "appointment.booked",
                Map.of(
                        "service", "maintenance",
                        "number", "A-2026-000001",
                        "start", "2026-03-03T16:30:00Z",
                        "advisor", "019c0000-0000-7000-8000-000000000000"));
        TimelineEntry seen = STRANGER.sees(booked, Optional.empty());
        assertThat(seen.place()).isEmpty();
        assertThat(seen.details()).containsOnlyKeys("service");
        for (Onlooker whole : List.of(SELF, MANUFACTURER)) {
            assertThat(whole.sees(booked, Optional.empty()).details()).containsOnlyKeys("service", "number", "start");
            assertThat(whole.sees(booked, Optional.empty()).place())
                    .contains(new TimelineEntry.Place(HERE, booked.sequence().aggregate()));
        }
    }

    @Test
    @Tag("VEH-2")
    void anEntryTellsTheDayThatItIsAbout() {
        assertThat(day("appointment.booked", Map.of("start", "2026-03-03T16:30:00Z")))
                .as("in the zone of who looks")
                .isEqualTo("2026-03-04");
        assertThat(day("vehicle.reading-recorded", Map.of("readOn", "2019-05-01")))
                .isEqualTo("2019-05-01");
        assertThat(day("vehicle.plated", Map.of())).as("when it was recorded").isEqualTo("2026-03-02");
    }

    @Test
    @Tag("VIS-9")
    void aVisitIsToldAsItIsNow() {
        PastWork now = new PastWork(
                new VisitId(VISIT),
                LocalDate.of(2026, 2, 28),
                VisitKind.REPAIR,
                Optional.of(Distance.km(9_000)),
                List.of());
        TimelineEntry seen = STRANGER.sees(
                event("visit.arrived", Map.of("kind", "MAINTENANCE", "stage", "ARRIVED")), Optional.of(now));
        assertThat(seen.day()).isEqualTo("2026-02-28");
        assertThat(seen.details())
                .containsOnly(
                        Map.entry("kind", "REPAIR"),
                        Map.entry("distance", Distance.km(9_000).toString()));
    }

    private static LocalDate day(String type, Map<String, String> facts) {
        return SELF.sees(event(type, facts), Optional.empty()).day();
    }

    private static JournalEntry event(String type, Map<String, String> facts) {
        return new JournalEntry(
                new EventId(new UUID(3, 1)),
                new Origin(HERE, "clerk-1", "request-1", Instant.parse("2026-03-01T20:00:00Z")),
                new Sequence(new Subject(SubjectKind.VISIT, VISIT), 1, 1),
                type,
                1,
                new TreeSet<>(List.of(new Subject(SubjectKind.CUSTOMER, new UUID(4, 1)))),
                new TreeMap<>(facts),
                OptionalLong.empty());
    }
}
