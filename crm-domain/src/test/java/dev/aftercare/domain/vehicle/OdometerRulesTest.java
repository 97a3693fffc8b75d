package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hard case 22. */
@Tag("VEH-3")
class OdometerRulesTest {

    private final List<Reading> standing = new ArrayList<>();

    @Test
    @Tag("HC-22")
    void aDistanceIsInDoubtByWhatWasReadUpToItsDay() {
        given("2026-03-01", Distance.km(10_000));
        LocalDate sameDay = LocalDate.of(2026, 3, 1);

        assertThat(OdometerRules.isInDoubt(standing, sameDay, Distance.km(9_999)))
                .isTrue();
        assertThat(OdometerRules.isInDoubt(standing, sameDay, Distance.km(10_000)))
                .isFalse();
        assertThat(OdometerRules.isInDoubt(standing, sameDay.minusDays(1), Distance.km(10_001)))
                .as("above what was read later")
                .isTrue();
        assertThat(OdometerRules.isInDoubt(List.of(), sameDay, Distance.km(999_999)))
                .as("what people type who did not look")
                .isTrue();
        assertThat(OdometerRules.atLeast(standing, sameDay)).contains(Distance.km(10_000));
        assertThat(OdometerRules.atLeast(standing, sameDay.minusDays(1))).isEmpty();
    }

    @Test
    void readingsEnteredOutOfOrderOfDateCauseNoAlarm() {
        given("2026-03-01", Distance.km(10_000));
        given("2026-09-01", Distance.km(20_000));

        assertThat(contradicts("2026-06-01", Distance.km(15_000))).isFalse();
        assertThat(contradicts("2026-01-01", Distance.km(5_000))).isFalse();
        assertThat(contradicts("2026-12-01", Distance.km(25_000))).isFalse();
    }

    @Test
    void aReadingLowerThanAnEarlierOneContradicts() {
        given("2026-03-01", Distance.km(10_000));

        assertThat(contradicts("2026-06-01", Distance.km(9_999))).isTrue();
        assertThat(contradicts("2026-06-01", Distance.km(10_000))).isFalse();
    }

    @Test
    void aReadingHigherThanALaterOneContradicts() {
        given("2026-09-01", Distance.km(20_000));

        assertThat(contradicts("2026-06-01", Distance.km(20_001))).isTrue();
        assertThat(contradicts("2026-06-01", Distance.km(20_000))).isFalse();
    }

    @Test
    void readingsOfOneDaySayNothingAboutTheirOrder() {
        given("2026-03-01", Distance.km(10_000));

        assertThat(contradicts("2026-03-01", Distance.km(9_000))).isFalse();
        assertThat(contradicts("2026-03-01", Distance.km(11_000))).isFalse();
    }

    @Test
    void aFlaggedReadingIsNoEvidence() {
        given("2026-03-01", Distance.km(198_555));
        flagged("2026-04-01", Distance.km(1_999_105));

        assertThat(contradicts("2026-05-01", Distance.km(198_600))).isFalse();
        assertThat(contradicts("2026-05-01", Distance.km(198_500))).isTrue();
    }

    @Test
    void milesAndKilometresAreCompared() {
        given("2026-03-01", Distance.miles(62));

        assertThat(contradicts("2026-06-01", Distance.km(99))).isTrue();
        assertThat(contradicts("2026-06-01", Distance.km(100))).isFalse();
    }

    @Test
    void aFirstReadingContradictsNothing() {
        assertThat(contradicts("2026-03-01", Distance.km(0))).isFalse();
    }

    private boolean contradicts(String day, Distance distance) {
        return OdometerRules.contradicts(standing, LocalDate.parse(day), distance);
    }

    private void given(String day, Distance distance) {
        standing.add(reading(day, distance, false));
    }

    private void flagged(String day, Distance distance) {
        standing.add(reading(day, distance, true));
    }

    private Reading reading(String day, Distance distance, boolean flagged) {
        return new Reading(
                new ReadingId(new UUID(10, standing.size())),
                new VehicleId(new UUID(5, 1)),
                new OrganisationId(new UUID(3, 1)),
                LocalDate.parse(day),
                distance,
                ReadingSource.VISIT,
                flagged,
                Instant.parse("2026-11-24T01:00:00Z"));
    }
}
