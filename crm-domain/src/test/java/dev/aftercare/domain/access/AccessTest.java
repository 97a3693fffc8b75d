package dev.aftercare.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NET-2")
class AccessTest {

    private static final OrganisationId DEALER = new OrganisationId(new UUID(3, 1));
    private static final Instant SINCE = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-24T01:00:00Z");

    @Test
    void aGroundHoldsFromItsFirstInstantToBeforeItsEnd() {
        Access papers = ground(Optional.of(UNTIL));

        assertThat(papers.holdsAt(SINCE.minusNanos(1))).isFalse();
        assertThat(papers.holdsAt(SINCE)).isTrue();
        assertThat(papers.holdsAt(UNTIL.minusNanos(1))).isTrue();
        assertThat(papers.holdsAt(UNTIL)).isFalse();
    }

    @Test
    void aGroundWithoutEndHoldsOn() {
        assertThat(ground(Optional.empty()).holdsAt(Instant.parse("9999-12-31T00:00:00Z")))
                .isTrue();
    }

    @Test
    void endingItKeepsAnEarlierEnd() {
        assertThat(ground(Optional.empty()).endingAt(UNTIL).until()).contains(UNTIL);
        assertThat(ground(Optional.of(UNTIL)).endingAt(UNTIL.plusSeconds(1)).until())
                .contains(UNTIL);
        assertThat(ground(Optional.of(UNTIL)).endingAt(UNTIL.minusSeconds(1)).until())
                .contains(UNTIL.minusSeconds(1));
    }

    @Test
    void registeringACarDoesNotOpenItsHistory() {
        assertThat(GroundKind.values())
                .filteredOn(GroundKind::opensHistory)
                .containsExactly(
                        GroundKind.OWN_SALE,
                        GroundKind.APPOINTMENT,
                        GroundKind.VISIT,
                        GroundKind.PAPERS,
                        GroundKind.ONE_TIME_CODE);
    }

    @Test
    void aKeyIsValidUntilItsEndOrUntilItIsTakenBack() {
        AccessKey key = key();

        assertThat(key.isValidAt(UNTIL.minusNanos(1))).isTrue();
        assertThat(key.isValidAt(UNTIL)).isFalse();
        assertThat(key.revoked(SINCE).isValidAt(SINCE)).isFalse();
    }

    @Test
    void aKeyIsTakenBackOnce() {
        AccessKey revoked = key().revoked(SINCE);

        assertThat(revoked.version()).isEqualTo(2);
        assertThat(revoked.revoked(UNTIL)).isSameAs(revoked);
    }

    @Test
    void onlyAnOrganisationsScopeIsLimitedToIt() {
        assertThat(Scope.of(DEALER).organisation()).contains(DEALER);
        assertThat(Scope.network().organisation()).isEmpty();
        assertThat(Scope.job("no-shows").organisation()).isEmpty();
    }

    @Test
    @Tag("NET-4")
    void anActorHasItsRolesAndNoOthers() {
        Actor clerk = Actor.of("clerk-1", DEALER, Role.APPOINTMENT_CLERK);

        assertThat(clerk.is(Role.APPOINTMENT_CLERK)).isTrue();
        assertThat(clerk.is(Role.DEALER_MANAGER)).isFalse();
        assertThat(Actor.job("setup")).isEqualTo(new Actor("job:setup", Optional.empty(), Set.of(Role.JOB), Set.of()));
        assertThatThrownBy(() -> Actor.of(" ", DEALER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Actor.of("a".repeat(81), DEALER)).hasMessageContaining("81");
    }

    @Test
    void theDaysOfGroundsHaveLimits() {
        assertThat(AccessPolicy.standard()).isEqualTo(new AccessPolicy(30, 30));
        assertThat(AccessPolicy.KIND.openToDealers()).isFalse();
        assertThatThrownBy(() -> new AccessPolicy(-1, 30)).hasMessageContaining("papersDays is -1");
        assertThatThrownBy(() -> new AccessPolicy(30, 3_661)).hasMessageContaining("afterAppointmentDays is 3661");
    }

    private static Access ground(Optional<Instant> until) {
        return new Access(
                new AccessId(new UUID(4, 1)),
                DEALER,
                new Subject(SubjectKind.VEHICLE, new UUID(5, 1)),
                GroundKind.PAPERS,
                Optional.empty(),
                SINCE,
                until);
    }

    private static AccessKey key() {
        return new AccessKey(
                new AccessKeyId(new UUID(6, 1)),
                Actor.of("clerk-1", DEALER, Role.APPOINTMENT_CLERK),
                Scope.of(DEALER),
                SINCE,
                UNTIL,
                Optional.empty(),
                1);
    }
}
