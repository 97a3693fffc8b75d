package dev.aftercare.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.gate.ParkingPlan.Coming;
import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-9")
class ParkingPlanTest {

    private static final Instant NINE = Instant.parse("2026-03-03T01:00:00Z");

    private final Coming first = coming(1, 0);
    private final Coming second = coming(2, 30);
    private final Coming third = coming(3, 60);

    @Test
    void aPlaceIsKeptForOneCarAtATimeInTheOrderOfTimes() {
        assertThat(ParkingPlan.keep(Set.of("P2", "P1"), List.of(), List.of(first, second, third)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(first.appointment(), "P1", second.appointment(), "P2", third.appointment(), "P1"));
    }

    @Test
    void whereACarStandsNoneIsExpectedAndWhoIsTooManyGetsNone() {
        assertThat(ParkingPlan.keep(Set.of("P2", "P1"), List.of("P1"), List.of(first, second)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(first.appointment(), "P2"));
        assertThat(ParkingPlan.keep(Set.of(), List.of(), List.of(first))).isEmpty();
    }

    private static Coming coming(long id, int minutes) {
        Instant from = NINE.plusSeconds(60L * minutes);
        return new Coming(new AppointmentId(new UUID(1, id)), new TimeRange(from, from.plusSeconds(3_600)));
    }
}
