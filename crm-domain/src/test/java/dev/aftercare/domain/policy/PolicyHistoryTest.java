package dev.aftercare.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NET-1")
class PolicyHistoryTest {

    record Hours(int number) {}

    private static final PolicyKind<Hours> KIND = new PolicyKind<>("hours", Hours.class, () -> new Hours(0), true);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant EVER = Instant.parse("2030-01-01T00:00:00Z");

    private int made;

    @Test
    void aVersionAppliesFromItsFirstDayOn() {
        PolicyHistory history = history(network(PolicyVersion.OPEN, EARLIER, 1), network(MARCH, EARLIER, 2));

        assertThat(number(history, MARCH.minusDays(1), EVER)).contains(1);
        assertThat(number(history, MARCH, EVER)).contains(2);
        assertThat(number(history, LocalDate.of(1900, 1, 1), EVER)).contains(1);
    }

    @Test
    void theDealersOwnGoesBeforeANewerOneOfTheNetwork() {
        PolicyHistory history =
                history(network(PolicyVersion.OPEN, EARLIER, 1), dealer(MARCH, EARLIER, 2), network(JUNE, LATER, 3));

        assertThat(number(history, MARCH.minusDays(1), EVER)).contains(1);
        assertThat(number(history, JUNE.plusDays(1), EVER)).contains(2);
    }

    @Test
    void aCorrectionIsTheNewerOfTwoForOneDay() {
        PolicyHistory history = history(network(MARCH, LATER, 2), network(MARCH, EARLIER, 1));

        assertThat(number(history, JUNE, EVER)).contains(2);
    }

    @Test
    void whatWasKnownThenIsStillAnswered() {
        PolicyHistory history = history(network(MARCH, EARLIER, 1), network(MARCH, LATER, 2));

        assertThat(number(history, JUNE, LATER.minusNanos(1))).contains(1);
        assertThat(number(history, JUNE, LATER)).contains(2);
        assertThat(number(history, JUNE, EARLIER.minusNanos(1))).isEmpty();
    }

    @Test
    void aCorrectionOfAnEarlierDayDoesNotReachPastTheNextVersion() {
        PolicyHistory history = history(network(JUNE, EARLIER, 1), network(MARCH, LATER, 2));

        assertThat(number(history, JUNE, EVER)).contains(1);
        assertThat(number(history, JUNE.minusDays(1), EVER)).contains(2);
    }

    @Test
    void otherKindsDoNotCount() {
        PolicyVersion<AccessPolicy> other = new PolicyVersion<>(
                new PolicyId(new UUID(0, 99)),
                AccessPolicy.KIND,
                Optional.empty(),
                PolicyVersion.OPEN,
                EARLIER,
                AccessPolicy.standard());

        assertThat(new PolicyHistory(List.of(other)).inForce(KIND, JUNE, EVER)).isEmpty();
        assertThat(new PolicyHistory(List.of(other)).inForce(AccessPolicy.KIND, JUNE, EVER))
                .contains(other);
    }

    private static Optional<Integer> number(PolicyHistory history, LocalDate day, Instant knownAt) {
        return history.inForce(KIND, day, knownAt).map(version -> version.body().number());
    }

    private static PolicyHistory history(PolicyVersion<?>... versions) {
        return new PolicyHistory(List.of(versions));
    }

    private PolicyVersion<Hours> network(LocalDate validFrom, Instant recordedAt, int number) {
        return version(Optional.empty(), validFrom, recordedAt, number);
    }

    private PolicyVersion<Hours> dealer(LocalDate validFrom, Instant recordedAt, int number) {
        return version(Optional.of(new OrganisationId(new UUID(3, 1))), validFrom, recordedAt, number);
    }

    private PolicyVersion<Hours> version(
            Optional<OrganisationId> dealer, LocalDate validFrom, Instant recordedAt, int number) {
        made++;
        return new PolicyVersion<>(
                new PolicyId(new UUID(0, made)), KIND, dealer, validFrom, recordedAt, new Hours(number));
    }
}
