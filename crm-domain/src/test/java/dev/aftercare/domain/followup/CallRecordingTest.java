package dev.aftercare.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUpState.CallStep;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("FUP-3")
class CallRecordingTest {

    private static final BusinessCalendar CALENDAR =
            new BusinessCalendar(ZoneId.of("Asia/Shanghai"), BusinessHours.everyDay(DayHours.of("08:00-18:00")));
    private static final FollowUpPolicy STANDARD = FollowUpPolicy.standard();
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final VehicleId CAR = new VehicleId(new UUID(1, 1));

    @Test
    void theThirdAttemptWithoutAnAnswerIsTheLast() {
        FollowUp call = planned();
        FollowUp once = accepted(tried(call, CallResult.NO_ANSWER, NOON));
        FollowUp asked = accepted(tried(once, CallResult.WRONG_PERSON, NOON.plusSeconds(60)));
        FollowUp twice = accepted(tried(asked, CallResult.NO_ANSWER, NOON.plusSeconds(120)));
        assertThat(twice.standing().state()).isEqualTo(FollowUpState.OPEN);
        FollowUp last = accepted(tried(twice, CallResult.NO_ANSWER, NOON.plusSeconds(180)));
        assertThat(last.standing().state()).isEqualTo(FollowUpState.NOT_REACHED);
        assertThat(last.attempts()).hasSize(4);
        assertThat(last.nextDue()).isEmpty();
    }

    @Test
    void twentyAttemptsOfAnyKindAreEnough() {
        FollowUp call = planned();
        for (int i = 0; i < 19; i++) {
            call = accepted(tried(call, CallResult.WRONG_PERSON, NOON));
        }
        assertThat(call.standing().state()).isEqualTo(FollowUpState.OPEN);
        assertThat(accepted(tried(call, CallResult.WRONG_PERSON, NOON))
                        .standing()
                        .state())
                .isEqualTo(FollowUpState.NOT_REACHED);
    }

    @Test
    void theWrongPersonIsFollowedByTheRightOneAtOnce() {
        FollowUp call = accepted(tried(planned(), CallResult.WRONG_PERSON, NOON));
        assertThat(call.nextDue()).contains(NOON);
    }

    @Test
    void theCustomersTimeIsKeptAndIsTheLastDay() {
        Instant asked = Instant.parse("2026-04-01T12:00:00Z");
        FollowUp call = accepted(calledBack(planned(), asked));
        assertThat(call.timing().due()).isEqualTo(asked);
        assertThat(call.timing().lastDay()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "7776000, true", "7776001, false"})
    void theCustomersTimeLiesAheadAndWithin90Days(long seconds, boolean taken) {
        Outcome<FollowUp> outcome = calledBack(planned(), NOON.plusSeconds(seconds));
        assertThat(outcome.isAccepted()).isEqualTo(taken);
        if (!taken) {
            assertThat(code(outcome)).isEqualTo(FollowUpRefusal.CALL_BACK_TIME);
        }
    }

    @Test
    void onlyWhoHasTheCallMayRecordItUntilTheLeaseEnds() {
        Instant end = NOON.plus(STANDARD.lease());
        FollowUp held = planned().handedTo(new Lease("other", end), NOON).orElseThrow();
        assertThat(code(tried(held, CallResult.DONE, end.minusNanos(1_000))))
                .isEqualTo(FollowUpRefusal.HELD_BY_ANOTHER);
        assertThat(code(held.handedTo(new Lease("agent", end), NOON))).isEqualTo(FollowUpRefusal.HELD_BY_ANOTHER);
        assertThat(tried(held, CallResult.DONE, end).isAccepted()).isTrue();
        assertThat(held.handedTo(new Lease("agent", end.plusSeconds(1)), end).isAccepted())
                .isTrue();
        FollowUp mine = planned().handedTo(new Lease("agent", end), NOON).orElseThrow();
        assertThat(accepted(tried(mine, CallResult.DONE, NOON)).standing().lease())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CallResult.class)
    void whatIsFinishedStaysSo(CallResult result) {
        FollowUp done = accepted(tried(planned(), CallResult.DONE, NOON));
        assertThat(code(tried(done, result, NOON))).isEqualTo(FollowUpRefusal.NOT_IN_THIS_STATE);
    }

    @ParameterizedTest
    @EnumSource(CallStep.class)
    void nothingCanBeDoneToAFinishedCall(CallStep step) {
        for (FollowUpState state : FollowUpState.values()) {
            boolean isReopening = step == CallStep.REOPEN && state == FollowUpState.REPLACED;
            boolean isGivingBack = step == CallStep.GIVE_BACK && state == FollowUpState.HANDED_OUT;
            boolean isOther = step != CallStep.REOPEN && step != CallStep.GIVE_BACK && state.isOpen();
            assertThat(state.after(step).isPresent()).isEqualTo(isReopening || isGivingBack || isOther);
        }
    }

    @Test
    void wordsOfTheCustomerStayOutOfTheEvents() {
        Attempt attempt = new Attempt(
                NOON,
                "agent",
                CallResult.PROBLEM_FOUND,
                Satisfaction.NOT_SATISFIED,
                "secret note",
                Optional.of(new Problem("hardware", "secret words", ProblemSeverity.GRAVE)));
        Outcome<FollowUp> outcome = CallRecording.record(planned(), attempt, Optional.empty(), CALENDAR, STANDARD);
        assertThat(((Outcome.Accepted<FollowUp>) outcome).events())
                .singleElement()
                .satisfies(event -> assertThat(event.facts())
                        .containsEntry("problem", "hardware")
                        .containsEntry("severity", "GRAVE")
                        .containsEntry("satisfaction", "NOT_SATISFIED")
                        .doesNotContainValue("secret note")
                        .doesNotContainValue("secret words"));
    }

    @Test
    @Tag("FUP-1a")
    void aPolicyOutOfRangeIsNone() {
        List<CadencePoint> points = STANDARD.points();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpPolicy(points, 0, 3, 30, 7, ProblemSeverity.MINOR))
                .withMessageContaining("mostAttempts is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpPolicy(points, 3, 73, 30, 7, ProblemSeverity.MINOR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpPolicy(points, 3, 3, 481, 7, ProblemSeverity.MINOR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpPolicy(points, 3, 3, 30, 61, ProblemSeverity.MINOR));
        CadencePoint point = points.get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpPolicy(List.of(point, point), 3, 3, 30, 7, ProblemSeverity.MINOR))
                .withMessageContaining("'delivery-3' is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CadencePoint("x", Occasion.DELIVERY, 4, 3, "s"))
                .withMessageContaining("lastDay is 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new CadencePoint("x y", Occasion.DELIVERY, 4, 4, "s"));
    }

    private static FollowUp planned() {
        Topic topic = new Topic("delivery-3", Occasion.DELIVERY, "script", CAR, CAR.subject());
        return FollowUp.planned(
                new FollowUpId(new UUID(7, 1)),
                new OrganisationId(new UUID(2, 1)),
                new CustomerId(new UUID(3, 1)),
                List.of(topic),
                new Timing(NOON.minus(Duration.ofHours(4)), LocalDate.of(2026, 3, 2), new PolicyId(new UUID(4, 1))));
    }

    private static Outcome<FollowUp> tried(FollowUp call, CallResult result, Instant at) {
        Attempt attempt = new Attempt(at, "agent", result, Satisfaction.NOT_ASKED, "", Optional.empty());
        return CallRecording.record(call, attempt, Optional.of(at.plusSeconds(60)), CALENDAR, STANDARD);
    }

    private static Outcome<FollowUp> calledBack(FollowUp call, Instant asked) {
        Attempt attempt =
                new Attempt(NOON, "agent", CallResult.CALL_BACK, Satisfaction.NOT_ASKED, "", Optional.empty());
        return CallRecording.record(call, attempt, Optional.of(asked), CALENDAR, STANDARD);
    }

    private static FollowUp accepted(Outcome<FollowUp> outcome) {
        return outcome.orElseThrow();
    }

    private static RefusalCode code(Outcome<FollowUp> outcome) {
        return ((Outcome.Refused<FollowUp>) outcome).refusal().code();
    }
}
