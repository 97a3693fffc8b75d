package dev.aftercare.domain.accesscode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.accesscode.AccessCode.Sent;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NET-2")
class AccessCodeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final CustomerId OWNER = new CustomerId(new UUID(1, 3));
    private static final Sent SENT = new Sent(OWNER, CodeSeal.of("00ff", "012345"));

    private final AccessCode asked = AccessCode.asked(
            new AccessCodeId(new UUID(1, 1)),
            new OrganisationId(new UUID(1, 2)),
            Optional.of(new VehicleId(new UUID(1, 4))),
            NOW,
            AccessCodePolicy.standard());

    @Test
    void opensForWhomItWasSentToUntilItsEnd() {
        AccessCode sent = asked.tried(NOW, SENT).settled();
        Instant last = NOW.plus(Duration.ofMinutes(10)).minusNanos(1_000);
        assertThat(sent.openedBy("012345", last)).contains(OWNER);
        assertThat(sent.openedBy("012345", last.plusNanos(1_000))).isEmpty();
        assertThat(sent.openedBy("12345", NOW)).isEmpty();
        assertThat(sent.openedBy("012346", NOW)).isEmpty();
        assertThat(asked.openedBy("012345", NOW)).as("never sent").isEmpty();
    }

    @Test
    void whatIsEndedOpensNothingAndIsNotSentAgain() {
        AccessCode ended = asked.tried(NOW, SENT).ended(NOW.plusSeconds(1));
        assertThat(ended.openedBy("012345", NOW.plusSeconds(1))).isEmpty();
        assertThat(ended.isDue(NOW.plusSeconds(600))).isFalse();
        assertThat(ended.sending().sent()).as("it counts for the car").isPresent();
        assertThat(ended.ended(NOW.plusSeconds(2)).until()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void isTriedAgainEveryMinuteWhileItIsValid() {
        assertThat(asked.isDue(NOW)).isTrue();
        AccessCode tried = asked.tried(NOW, SENT);
        assertThat(tried.isDue(NOW.plusSeconds(60).minusNanos(1_000))).isFalse();
        assertThat(tried.isDue(NOW.plusSeconds(60))).isTrue();
        assertThat(tried.tried(NOW.plusSeconds(540), SENT).sending().nextTry())
                .as("at its end nobody is sent another one")
                .isEmpty();
        assertThat(tried.settled().isDue(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void isTriedThreeTimesAndTellsWhatIsLeft() {
        AccessCode second = asked.tried(NOW, SENT).tried(NOW.plusSeconds(60), SENT);
        assertThat(second.isDue(NOW.plusSeconds(120))).isTrue();
        AccessCode third = second.tried(NOW.plusSeconds(120), SENT);
        assertThat(third.sending().nextTry()).isEmpty();
        assertThat(third.sending().times()).isEqualTo(AccessCode.MOST_SENDINGS);
        assertThat(asked.minutesFrom(NOW)).isEqualTo(10);
        assertThat(asked.minutesFrom(NOW.plusSeconds(61))).isEqualTo(8);
        assertThat(asked.minutesFrom(NOW.plusSeconds(599))).as("the least").isEqualTo(1);
    }

    @Test
    void whatWasToldStaysWhateverBecomesOfIt() {
        assertThat(asked.told()).isEqualTo(new AccessCode.Told(NOW.plusSeconds(600), 5));
        assertThat(asked.tried(NOW, SENT).ended(NOW.plusSeconds(1)).told()).isEqualTo(asked.told());
    }

    @Test
    void whatIsKeptAndToldHasNoDigits() {
        AccessCode sent = asked.tried(NOW, SENT);
        assertThat(sent.toString()).doesNotContain("012345", SENT.seal().sha256());
        assertThat(SENT.seal().sha256())
                .hasSize(64)
                .isNotEqualTo(CodeSeal.of("00fe", "012345").sha256());
        assertThat(asked.asking().subjects()).containsExactly(asked.id().subject());
        assertThat(asked.asking().facts()).containsOnlyKeys("until");
    }

    @Test
    void thePolicySaysWhichNumberIsOutOfRange() {
        assertThat(AccessCodePolicy.standard()).isEqualTo(new AccessCodePolicy(10, 5, 5, 30, 90));
        assertThat(AccessCodePolicy.KIND.openToDealers()).isFalse();
        assertThatThrownBy(() -> new AccessCodePolicy(0, 5, 5, 30, 90)).hasMessageContaining("validMinutes is 0");
        assertThatThrownBy(() -> new AccessCodePolicy(10, 11, 5, 30, 90)).hasMessageContaining("tries is 11");
        assertThatThrownBy(() -> new AccessCodePolicy(10, 5, 101, 30, 90)).hasMessageContaining("perCarAndDay is 101");
        assertThatThrownBy(() -> new AccessCodePolicy(10, 5, 5, 0, 90)).hasMessageContaining("perDealerAndHour is 0");
        assertThatThrownBy(() -> new AccessCodePolicy(10, 5, 5, 30, 3_661)).hasMessageContaining("groundDays is 3661");
    }
}
