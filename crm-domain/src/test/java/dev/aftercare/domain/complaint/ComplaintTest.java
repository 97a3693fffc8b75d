package dev.aftercare.domain.complaint;

import static dev.aftercare.domain.complaint.GivenComplaint.DEALER;
import static dev.aftercare.domain.complaint.GivenComplaint.MANUFACTURER;
import static dev.aftercare.domain.complaint.GivenComplaint.RECEIVED;
import static dev.aftercare.domain.complaint.GivenComplaint.aComplaint;
import static dev.aftercare.domain.complaint.GivenComplaint.after;
import static dev.aftercare.domain.complaint.GivenComplaint.askedAgain;
import static dev.aftercare.domain.complaint.GivenComplaint.doing;
import static dev.aftercare.domain.complaint.GivenComplaint.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.complaint.ComplaintClock.Fired;
import dev.aftercare.domain.complaint.ComplaintProgress.Entry;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.domain.time.TimeLimit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {

    private static final Responsible NOBODY = new Responsible(
            DEALER, MANUFACTURER, Optional.empty(), new Roster(List.of(), List.of(), LocalDate.of(2026, 3, 5)));
    private static final Money NOTHING = Money.of("0", "CNY");
    private static final PolicyId NEWER = new PolicyId(new UUID(4, 9));

    @Test
    @Tag("CMP-2")
    void everyStepIsLoggedWithItsTimeAndPerson() {
        assertThat(proposed().progress().log())
                .extracting(Entry::step)
                .containsExactly(
                        ComplaintStep.RECORD,
                        ComplaintStep.CONFIRM,
                        ComplaintStep.INVESTIGATE,
                        ComplaintStep.FIND_CAUSE,
                        ComplaintStep.PROPOSE);
        assertThat(proposed().progress().log())
                .allSatisfy(entry -> assertThat(entry).isEqualTo(new Entry(entry.step(), after(1), "agent-1")));
        assertThat(proposed().version()).isEqualTo(6);
    }

    @Test
    @Tag("CMP-2")
    void eventsCarryCodesAndNoWords() {
        Outcome<Complaint> caused = aComplaint()
                .advanced(ComplaintStep.RECORD, doing(1))
                .orElseThrow()
                .advanced(ComplaintStep.CONFIRM, doing(1))
                .orElseThrow()
                .advanced(ComplaintStep.INVESTIGATE, doing(1))
                .orElseThrow()
                .caused("worn", doing(1));

        Happening event = ((Outcome.Accepted<Complaint>) caused).events().get(0);

        assertThat(event.type()).isEqualTo(ComplaintEvent.ADVANCED);
        assertThat(event.facts())
                .isEqualTo(Map.of(
                        "number", "C-2026-000001",
                        "state", "CAUSE_FOUND",
                        "step", "FIND_CAUSE",
                        "severity", "ORDINARY"));
    }

    @ParameterizedTest
    @Tag("CMP-5")
    @CsvSource({"24, false", "25, true"})
    void itIsLateWhenTheCustomerAgreesAfterTheLimit(long agreedAfter, boolean late) {
        Complaint closed =
                askedAgain(agreedAfter).closed(NOTHING, true, doing(99)).orElseThrow();

        assertThat(closed.progress().closing()).contains(new Closing(Optional.of(NOTHING), true, late));
        assertThat(closed.clock().dueAt()).isEmpty();
    }

    @ParameterizedTest
    @Tag("CMP-3c")
    @Tag("HC-6")
    @CsvSource({"18, 0", "19, 1", "24, 1", "25, 2", "99, 5"})
    void aLevelThatCameDueBeforeTheCustomerAgreedIsStillToldOnce(long agreedAfter, int levels) {
        Complaint agreed = askedAgain(agreedAfter);
        assertThat(agreed.clock().nextDue().isPresent()).isEqualTo(levels > 0);

        Complaint told = agreed.escalated(after(500), NOBODY::at).orElseThrow();

        assertThat(told.clock().fired())
                .extracting(Fired::level)
                .containsExactlyElementsOf(List.of(EscalationLevel.values()).subList(0, levels));
        assertThat(told.clock().nextDue()).isEmpty();
        assertThat(told.escalated(after(900), NOBODY::at)).isEqualTo(Outcome.accepted(told));
    }

    @Test
    @Tag("CMP-3b")
    @Tag("HC-6")
    void aLevelDueExactlyWhenItBeganToWaitIsInTimeIfItNeverRunsAgain() {
        Complaint waiting =
                proposed().paused("away", Duration.ofHours(50), doing(18)).orElseThrow();
        assertThat(waiting.agreed(doing(30)).orElseThrow().clock().nextDue()).isEmpty();
        assertThat(waiting.agreed(doing(70)).orElseThrow().clock().nextDue())
                .as("it ran on by itself")
                .contains(after(18));
    }

    @Test
    @Tag("CMP-5")
    void aClosedOneHasCauseSolutionAndEnd() {
        ComplaintProgress received = ComplaintProgress.received();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComplaintProgress(
                        ComplaintState.CLOSED,
                        received.log(),
                        Optional.of("worn"),
                        Optional.empty(),
                        Optional.of(new Closing(Optional.of(NOTHING), true, false)),
                        Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closing(Optional.of(Money.of("-0.01", "CNY")), true, false));
    }

    @Test
    @Tag("CMP-2")
    void reopenedItCountsOnAndKeepsWhatWasFound() {
        Complaint closed = askedAgain(20).closed(NOTHING, false, doing(30)).orElseThrow();
        TimeLimit limit = closed.clock().clock().limit();

        Complaint again = closed.reopened(limit, NEWER, doing(50)).orElseThrow();

        assertThat(again.progress().cause()).contains("worn");
        assertThat(again.progress().closing()).isEmpty();
        assertThat(again.clock().clock().counted(after(50))).isEqualTo(Duration.ofHours(20));
        assertThat(again.clock().dueAt()).contains(after(54));
        assertThat(again.clock().policy())
                .as("the version that gives the limit now")
                .isEqualTo(NEWER);
        assertThat(again.clock().plan()).isEqualTo(closed.clock().plan());
    }

    @Test
    @Tag("CMP-3c")
    @Tag("HC-6")
    void whatIsPastDueIsToldInOrderEachOnce() {
        Complaint complaint = aComplaint();
        Complaint soon = complaint.escalated(after(29), NOBODY::at).orElseThrow();
        Complaint later = soon.escalated(after(99), NOBODY::at).orElseThrow();

        assertThat(soon.clock().fired())
                .extracting(Fired::level)
                .containsExactly(EscalationLevel.OWNER, EscalationLevel.OWNERS_HEAD, EscalationLevel.DEALER_MANAGER);
        assertThat(later.clock().fired())
                .hasSize(5)
                .startsWith(soon.clock().fired().toArray(new Fired[0]));
        assertThat(later.clock().fired().get(4).due()).isEqualTo(after(48));
        assertThat(later.clock().fired().get(4).ran()).isEqualTo(after(99));
        assertThat(later.clock().nextDue()).isEmpty();
        Outcome<Complaint> again = later.escalated(after(999), NOBODY::at);
        assertThat(again).isEqualTo(Outcome.accepted(later));
    }

    @Test
    @Tag("CMP-3c")
    void theInstantAtWhichALevelIsDueIsStillInTime() {
        assertThat(aComplaint().escalated(after(18), NOBODY::at)).isEqualTo(Outcome.accepted(aComplaint()));
        assertThat(aComplaint()
                        .escalated(after(18).plusNanos(1), NOBODY::at)
                        .orElseThrow()
                        .clock()
                        .fired())
                .hasSize(1);
    }

    @Test
    @Tag("CMP-3b")
    void aWaitMovesWhatIsDueAndNeedsAClockThatRuns() {
        Complaint waiting =
                aComplaint().paused("away", Duration.ofHours(10), doing(2)).orElseThrow();

        assertThat(waiting.clock().nextDue()).contains(after(28));
        assertThat(waiting.resumed(doing(5)).orElseThrow().clock().nextDue()).contains(after(21));
        assertThat(refusal(waiting.paused("away", Duration.ofHours(1), doing(3))))
                .isEqualTo(ComplaintRefusal.WAITING_ALREADY);
        assertThat(refusal(aComplaint().resumed(doing(3)))).isEqualTo(ComplaintRefusal.NOT_WAITING);
        assertThat(refusal(askedAgain(3).paused("away", Duration.ofHours(1), doing(4))))
                .isEqualTo(ComplaintRefusal.NOT_IN_THIS_STATE);
        assertThat(refusal(askedAgain(3).resumed(doing(4)))).isEqualTo(ComplaintRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    @Tag("CMP-3a")
    void anInstantBeforeTheLastChangeOfTheClockCountsAsThatChange() {
        Complaint waiting =
                aComplaint().paused("away", Duration.ofHours(10), doing(2)).orElseThrow();

        Complaint resumed = waiting.resumed(doing(1)).orElseThrow();

        assertThat(resumed.clock().clock().phase().since()).isEqualTo(after(2));
    }

    @Test
    @Tag("CMP-1")
    void itWasReceivedWithinTwentyYearsAndNotInTheFuture() {
        Grievance grievance = aComplaint().grievance();
        assertThat(grievance.check(RECEIVED).isAccepted()).isTrue();
        assertThat(refusal(grievance.check(RECEIVED.minusNanos(1_000))))
                .isEqualTo(ComplaintRefusal.RECEIVED_OUT_OF_RANGE);
        assertThat(grievance.check(RECEIVED.plus(Duration.ofDays(20 * 365))).isAccepted())
                .isTrue();
        assertThat(refusal(grievance.check(RECEIVED.plus(Duration.ofDays(20 * 365 + 1)))))
                .isEqualTo(ComplaintRefusal.RECEIVED_OUT_OF_RANGE);
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome.fold(accepted -> accepted, refusal -> refusal.code());
    }

    @Test
    @Tag("CMP-3c")
    void aComplaintTakenOverHasOnlyTheLevelsThatAreStillToCome() {
        Complaint fresh = GivenComplaint.aComplaint();
        assertThat(fresh.takenOver(GivenComplaint.after(18)))
                .as("the last instant is still in time")
                .isEqualTo(fresh);
        assertThat(fresh.takenOver(GivenComplaint.after(30)).clock().plan())
                .extracting(ComplaintClock.Rung::level)
                .containsExactly(EscalationLevel.AREA_SUPERVISOR, EscalationLevel.MANUFACTURER);
        Complaint old = fresh.takenOver(GivenComplaint.after(49));
        assertThat(old.clock().nextDue()).isEmpty();
        assertThat(old.escalated(GivenComplaint.after(5_000), level -> {
                            throw new AssertionError(level + " is told");
                        })
                        .orElseThrow())
                .isEqualTo(old);
        assertThat(old.clock().left(GivenComplaint.after(49))).contains(Duration.ofHours(-25));
    }

    @Test
    @Tag("CMP-5")
    void whatHasEndedElsewhereIsClosedAndLateByItsOwnTimes() {
        Complaint taken = GivenComplaint.aComplaint();
        Complaint inTime = taken.endedElsewhere("worn", "new bearing", true, GivenComplaint.doing(24))
                .orElseThrow();
        Complaint late = taken.endedElsewhere("worn", "new bearing", false, GivenComplaint.doing(25))
                .orElseThrow();
        assertThat(inTime.progress().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(inTime.progress().closing().orElseThrow().late()).isFalse();
        assertThat(late.progress().closing().orElseThrow().late()).isTrue();
        assertThat(late.clock().dueAt()).isEmpty();
        assertThat(late.version()).isEqualTo(taken.version());
        assertThat(List.of(inTime, late))
                .as("what was due there is told by nobody here")
                .allSatisfy(ended -> assertThat(ended.clock().nextDue()).isEmpty());
    }

    @Test
    @Tag("CMP-3c")
    @Tag("CMP-5")
    void reopenedAfterItEndedElsewhereTheLevelsToComeAreTold() {
        Complaint ended = aComplaint()
                .endedElsewhere("worn", "new bearing", false, doing(20))
                .orElseThrow();
        Complaint again =
                ended.reopened(ended.clock().clock().limit(), NEWER, doing(900)).orElseThrow();
        assertThat(again.clock().nextDue()).contains(after(904));
        assertThat(again.escalated(after(999), NOBODY::at).orElseThrow().clock().fired())
                .extracting(Fired::level)
                .containsExactly(
                        EscalationLevel.OWNERS_HEAD,
                        EscalationLevel.DEALER_MANAGER,
                        EscalationLevel.AREA_SUPERVISOR,
                        EscalationLevel.MANUFACTURER);
    }
}
