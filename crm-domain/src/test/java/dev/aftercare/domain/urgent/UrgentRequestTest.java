package dev.aftercare.domain.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.urgent.PromiseWarning.Level;
import dev.aftercare.domain.urgent.UrgentPolicy.Measure;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An urgent request and its promise (APT-10). */
@Tag("APT-10")
class UrgentRequestTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final PromiseKeepers NOBODY =
            new PromiseKeepers(Optional.empty(), new Roster(List.of(), List.of(), LocalDate.of(2026, 3, 2)));

    private static UrgentRequest taken() {
        UrgentNeed need = new UrgentNeed(
                new VehicleId(new UUID(0, 1)), new CustomerId(new UUID(0, 2)), "repair", false, Optional.empty(), "");
        return UrgentRequest.taken(
                        new UrgentRequestId(new UUID(0, 3)),
                        new OrganisationId(new UUID(0, 4)),
                        need,
                        new ResponsePromise(NOW, NOW.plusSeconds(20), NOW.plusSeconds(30)),
                        Optional.empty())
                .orElseThrow();
    }

    @Test
    void aDealerThatIsNeverOpenPromisesByTheClock() {
        BusinessCalendar closed = new BusinessCalendar(ZoneOffset.UTC, BusinessHours.everyDay(DayHours.closed()));
        UrgentPolicy policy = new UrgentPolicy(40, 75, Measure.OPENING_HOURS, 1);
        assertThat(ResponsePromise.at(NOW, policy, closed))
                .isEqualTo(
                        new ResponsePromise(NOW, NOW.plus(Duration.ofMinutes(30)), NOW.plus(Duration.ofMinutes(40))));
    }

    @Test
    void whatTheJobMissedIsToldAtOnceAndInOrder() {
        Outcome.Accepted<UrgentRequest> warned =
                (Outcome.Accepted<UrgentRequest>) taken().warned(NOW.plusSeconds(99), NOBODY);
        assertThat(warned.value().warnings())
                .extracting(PromiseWarning::level)
                .containsExactly(Level.WARNED, Level.MISSED);
        assertThat(warned.events()).hasSize(2);
        assertThat(warned.value().version()).as("one change").isEqualTo(2);
        assertThat(warned.value().nextDue()).isEmpty();
    }

    @Test
    void atTheInstantOfTheWarningItIsStillInTime() {
        UrgentRequest taken = taken();
        assertThat(taken.warned(taken.promise().warnAt(), NOBODY).orElseThrow()).isEqualTo(taken);
        assertThat(taken.warned(taken.promise().warnAt().plusNanos(1_000), NOBODY)
                        .orElseThrow()
                        .warnings())
                .hasSize(1);
    }

    @Test
    void whoAnswersForNobodysRequestAnswersForItFromThenOn() {
        StaffId person = new StaffId(new UUID(0, 5));
        UrgentRequest answered = taken().answered(new Response(NOW, Response.How.SPOKEN, Optional.of(person)))
                .orElseThrow();
        assertThat(answered.advisor()).contains(person);
        assertThat(answered.nextDue()).as("nobody is warned of it any more").isEmpty();
    }

    @Test
    void whatIsGivenUpInTimeWasNeitherKeptNorMissed() {
        Instant until = taken().promise().until();
        assertThat(factsOf(taken().withdrawn(until))).doesNotContainKey("kept");
        assertThat(factsOf(taken().withdrawn(until.plusNanos(1_000)))).containsEntry("kept", "false");
        assertThat(factsOf(taken().answered(new Response(until, Response.How.SPOKEN, Optional.empty()))))
                .as("a promise that somebody kept")
                .containsEntry("kept", "true");
        UrgentFact givenUp = UrgentFact.of(taken().withdrawn(until).orElseThrow());
        assertThat(PromiseCounts.of(List.of(givenUp), until.plusSeconds(99)))
                .isEqualTo(new PromiseCounts(0, 0, 0, 0, 0));
    }

    private static Map<String, String> factsOf(Outcome<UrgentRequest> outcome) {
        return ((Outcome.Accepted<UrgentRequest>) outcome).events().get(0).facts();
    }

    @ParameterizedTest
    @CsvSource({
        "0,     75, 1,  responseMinutes is 0",
        "1441,  75, 1,  responseMinutes is 1441",
        "30,     0, 1,  warningPercent is 0",
        "30,   101, 1,  warningPercent is 101",
        "30,    75, -1, daysAhead is -1",
        "30,    75, 15, daysAhead is 15"
    })
    void aPolicyOutOfRangeIsRefusedByName(int minutes, int percent, int days, String told) {
        assertThatThrownBy(() -> new UrgentPolicy(minutes, percent, Measure.OPENING_HOURS, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }
}
