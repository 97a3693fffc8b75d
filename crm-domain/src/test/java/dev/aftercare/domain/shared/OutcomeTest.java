package dev.aftercare.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.vehicle.VehicleRefusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Subject CAR = new Subject(SubjectKind.VEHICLE, new UUID(0, 1));
    private static final Subject OWNER = new Subject(SubjectKind.CUSTOMER, new UUID(0, 2));
    private static final EventType SOLD = () -> "vehicle.sold";
    private static final Happening EVENT = Happening.of(SOLD, CAR, 2, List.of(OWNER), Map.of("from", "2026-11-24"));
    private static final Refusal REFUSAL = Refusal.of(VehicleRefusal.IN_THE_FUTURE, Map.of("date", "2026-11-25"));

    @Test
    void anAcceptedOutcomeGivesItsValueAndKeepsItsEvents() {
        Outcome<Integer> outcome = Outcome.accepted(20, EVENT).map(value -> value + 1);

        assertThat(outcome).isEqualTo(new Outcome.Accepted<>(21, List.of(EVENT)));
        assertThat(outcome.isAccepted()).isTrue();
        assertThat(outcome.orElseThrow()).isEqualTo(21);
        assertThat(outcome.<String>fold(value -> "yes " + value, refusal -> "no"))
                .isEqualTo("yes 21");
    }

    @Test
    void aRefusedOutcomeStaysRefusedWhateverIsMadeOfIt() {
        Outcome<Integer> outcome = Outcome.<Integer>refused(REFUSAL).map(value -> value + 1);

        assertThat(outcome).isEqualTo(new Outcome.Refused<>(REFUSAL));
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(outcome.<RefusalCode>fold(value -> VehicleRefusal.NO_GROUND, Refusal::code))
                .isEqualTo(VehicleRefusal.IN_THE_FUTURE);
    }

    @Test
    void whoDoesNotLookAtARefusalGetsItThrownWithCodeAndRule() {
        assertThatThrownBy(() -> Outcome.refused(REFUSAL).orElseThrow())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        thrown -> assertThat(thrown.refusal()).isEqualTo(REFUSAL))
                .hasMessage("vehicle.in-the-future (VEH-3) {date=2026-11-25}");
    }

    @Test
    void aRefusalHasExactlyTheArgumentsThatItsCodeDeclares() {
        assertThatThrownBy(() -> Refusal.of(VehicleRefusal.IN_THE_FUTURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vehicle.in-the-future")
                .hasMessageContaining("[date]");
        assertThatThrownBy(() -> Refusal.of(VehicleRefusal.NO_GROUND, Map.of("date", "2026-11-25")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalCanComeWithSomethingBetter() {
        BetterOffer later = new BetterOffer() {};

        assertThat(REFUSAL.betterOffer()).isEmpty();
        assertThat(REFUSAL.offering(later).betterOffer()).contains(later);
        assertThat(REFUSAL.offering(later).code()).isEqualTo(REFUSAL.code());
    }

    @Test
    void anEventShowsInTheTimelineOfItsAggregateToo() {
        assertThat(EVENT.subjects()).containsExactly(OWNER, CAR);
    }
}
