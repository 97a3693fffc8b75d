package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clock that can wait. 2026-11-23 is a Monday. */
@Tag("CMP-3a")
class PausableClockTest {

    private static final BusinessCalendar OFFICE =
            new BusinessCalendar(ZoneId.of("Asia/Shanghai"), BusinessHours.weekdays(DayHours.of("09:00-17:00")));
    private static final TimeLimit DAY = new TimeLimit(Duration.ofHours(24), 75, TimeMeasure.elapsed());
    private static final TimeLimit EIGHT_WORKING_HOURS = new TimeLimit(Duration.ofHours(8), 75, OFFICE);
    private static final Instant START = at("2026-11-23T10:00");

    @Tag("CMP-3c")
    @Test
    void itWarnsAtTheShareAndIsOverAfterTheLimit() {
        PausableClock clock = PausableClock.started(START, DAY);

        assertThat(clock.warningAt()).contains(at("2026-11-24T04:00"));
        assertThat(clock.dueAt()).contains(at("2026-11-24T10:00"));
        assertThat(clock.isWarned(at("2026-11-24T03:59"))).isFalse();
        assertThat(clock.isWarned(at("2026-11-24T04:00"))).isTrue();
        assertThat(clock.isOver(at("2026-11-24T10:00"))).isFalse();
        assertThat(clock.isOver(at("2026-11-24T10:00").plusNanos(1))).isTrue();
        assertThat(clock.left(at("2026-11-24T11:00"))).isEqualTo(Duration.ofHours(-1));
    }

    @Tag("HC-2")
    @Test
    void inWorkingTimeItIsOverAfterClosingTimeAndNotOnTheNextMorning() {
        PausableClock clock = PausableClock.started(at("2026-11-21T10:00"), EIGHT_WORKING_HOURS);

        assertThat(clock.dueAt()).contains(at("2026-11-23T17:00"));
        assertThat(clock.isOver(at("2026-11-23T17:00"))).isFalse();
        assertThat(clock.isOver(at("2026-11-23T17:01"))).isTrue();
        assertThat(clock.left(at("2026-11-23T20:00"))).isZero();
        assertThat(clock.stopped(at("2026-11-23T17:00")).isOver(at("2026-12-01T00:00")))
                .isFalse();
        assertThat(clock.stopped(at("2026-11-24T08:59")).isOver(at("2026-12-01T00:00")))
                .isTrue();
        assertThat(clock.paused(at("2026-11-23T17:00"), "parts").isOver(at("2026-12-01T00:00")))
                .isFalse();
    }

    @Test
    void aQuestionAboutThePastIsAnsweredAsOfThen() {
        PausableClock clock = PausableClock.started(START, DAY)
                .paused(at("2026-11-24T09:00"), "parts")
                .resumed(at("2026-11-24T12:00"));

        assertThat(clock.isOver(at("2026-11-24T11:00"))).isFalse();
        assertThat(clock.isOver(at("2026-11-24T13:01"))).isTrue();
        assertThat(clock.waits(at("2026-11-24T08:00"))).isEmpty();
        assertThat(clock.waits(at("2026-11-24T10:00"))).isEqualTo(Map.of("parts", Duration.ofHours(1)));
    }

    @Tag("HC-4")
    @Tag("CMP-3b")
    @Test
    void aPauseOfTenDaysIsNotCountedWhenResolvedInOneStep() {
        // tag::pause[]
        PausableClock clock = PausableClock.started(at("2026-11-23T10:00"), DAY)
                .paused(at("2026-11-23T12:00"), "customer-away")
                .stopped(at("2026-12-03T12:00")); // resolved out of the wait, without resuming first

        Instant later = at("2026-12-05T00:00");
        assertThat(clock.counted(later)).isEqualTo(Duration.ofHours(2));
        assertThat(clock.waits(later)).isEqualTo(Map.of("customer-away", Duration.ofDays(10)));
        assertThat(clock.isOver(later)).isFalse();
        // end::pause[]
    }

    @Tag("HC-4")
    @Test
    void aPauseStaysKnownWhenTheSeverityChanges() {
        TimeLimit fourHours = new TimeLimit(Duration.ofHours(4), 50, TimeMeasure.elapsed());
        PausableClock clock = PausableClock.started(START, DAY)
                .paused(at("2026-11-23T11:00"), "parts")
                .resumed(at("2026-11-25T11:00"))
                .limitedTo(at("2026-11-25T12:00"), fourHours);

        assertThat(clock.waited(at("2026-11-25T12:00"))).isEqualTo(Duration.ofDays(2));
        assertThat(clock.counted(at("2026-11-25T12:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(clock.dueAt()).contains(at("2026-11-25T14:00"));
        assertThat(clock.warningAt()).contains(at("2026-11-25T12:00"));
    }

    @Test
    void aLimitThatIsShortenedBelowWhatWasCountedWasOverThen() {
        TimeLimit oneHour = new TimeLimit(Duration.ofHours(1), 75, TimeMeasure.elapsed());
        PausableClock clock = PausableClock.started(START, DAY).limitedTo(at("2026-11-23T15:00"), oneHour);

        assertThat(clock.dueAt()).contains(at("2026-11-23T11:00"));
        assertThat(clock.isOver(at("2026-11-23T15:00"))).isTrue();
    }

    @Test
    void anotherCalendarCountsOnFromWhatWasCounted() {
        PausableClock clock = PausableClock.started(at("2026-11-20T16:00"), EIGHT_WORKING_HOURS)
                .limitedTo(at("2026-11-21T10:00"), new TimeLimit(Duration.ofHours(8), 75, TimeMeasure.elapsed()));

        assertThat(clock.counted(at("2026-11-21T10:00"))).isEqualTo(Duration.ofHours(1));
        assertThat(clock.dueAt()).contains(at("2026-11-21T17:00"));
    }

    @Test
    void aNewLimitDoesNotWakeWhatWaitsOrHasStopped() {
        PausableClock waiting =
                PausableClock.started(START, DAY).paused(START, "parts").limitedTo(START.plusSeconds(60), DAY);
        assertThat(waiting.state(START.plusSeconds(61))).isEqualTo(ClockPhase.State.PAUSED);
        PausableClock stopped =
                PausableClock.started(START, DAY).stopped(START.plusSeconds(1)).limitedTo(START.plusSeconds(60), DAY);
        assertThat(stopped.state(START.plusSeconds(61))).isEqualTo(ClockPhase.State.STOPPED);
        assertThat(stopped.counted(START.plusSeconds(61))).isEqualTo(Duration.ofSeconds(1));
    }

    @Tag("CMP-3b")
    @Test
    void aWaitThatMayNotLastLongerEndsByItself() {
        PausableClock clock =
                PausableClock.started(START, DAY).paused(at("2026-11-23T12:00"), "customer", at("2026-11-24T12:00"));

        assertThat(clock.state(at("2026-11-24T11:59"))).isEqualTo(ClockPhase.State.PAUSED);
        assertThat(clock.state(at("2026-11-24T12:00"))).isEqualTo(ClockPhase.State.RUNNING);
        assertThat(clock.dueAt()).contains(at("2026-11-25T10:00"));
        assertThat(clock.counted(at("2026-11-24T13:00"))).isEqualTo(Duration.ofHours(3));
        assertThat(clock.waited(at("2026-11-30T00:00"))).isEqualTo(Duration.ofDays(1));
        // told too late that the customer answered: the wait was as long as it may be
        assertThat(clock.resumed(at("2026-11-24T14:00")).counted(at("2026-11-24T14:00")))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void resumingWhatRunsChangesNothing() {
        PausableClock clock = PausableClock.started(START, DAY)
                .paused(at("2026-11-23T11:00"), "customer", at("2026-11-23T12:00"))
                .limitedTo(at("2026-11-23T13:00"), DAY);

        assertThat(clock.resumed(at("2026-11-23T14:00"))).isEqualTo(clock);
        assertThat(PausableClock.started(START, DAY).resumed(START)).isEqualTo(PausableClock.started(START, DAY));
    }

    @Test
    void aNewWaitHasNoLongestTimeUnlessItIsTold() {
        PausableClock clock = PausableClock.started(START, DAY)
                .paused(at("2026-11-23T11:00"), "customer", at("2026-11-23T12:00"))
                .paused(at("2026-11-23T11:30"), "customer");

        assertThat(clock.state(at("2026-11-24T11:30"))).isEqualTo(ClockPhase.State.PAUSED);
    }

    @Test
    void itRemembersWhenItWasStartedAndStopped() {
        PausableClock stopped = PausableClock.started(START, DAY).stopped(START);

        assertThat(stopped.reopened(START.plusSeconds(60)).startedAt()).isEqualTo(START);
        assertThat(stopped.limitedTo(START.plusSeconds(60), DAY).phase().since())
                .isEqualTo(START);
        assertThat(stopped.reopened(START.plusSeconds(60)).reachedAt(Duration.ZERO))
                .contains(START);
    }

    @Test
    void aStoredClockWhosePastIsNotInOrderIsRefused() {
        ClockStretch first =
                new ClockStretch(new TimeRange(START, START.plusSeconds(100)), TimeMeasure.elapsed(), Optional.empty());
        ClockPhase running = new ClockPhase(ClockPhase.State.RUNNING, START.plusSeconds(100), Optional.empty());

        assertThat(new PausableClock(DAY, START, List.of(first), running).counted(START.plusSeconds(150)))
                .isEqualTo(Duration.ofSeconds(150));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PausableClock(DAY, START, List.of(first, first), running));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PausableClock(DAY, START.plusSeconds(1), List.of(first), running));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClockPhase(ClockPhase.State.PAUSED, START, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClockPhase(
                        ClockPhase.State.PAUSED,
                        START,
                        Optional.of(new ClockPhase.Pause("parts", Optional.of(START)))));
    }

    @Test
    void whatWaitsWithoutEndIsNotDue() {
        PausableClock clock = PausableClock.started(START, DAY).paused(at("2026-11-24T09:00"), "parts");

        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.warningAt()).contains(at("2026-11-24T04:00"));
        assertThat(clock.left(at("2027-01-01T00:00"))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void waitsAreToldApartByReasonAndMeasuredAsTheClockCounts() {
        PausableClock clock = PausableClock.started(at("2026-11-20T15:00"), EIGHT_WORKING_HOURS)
                .paused(at("2026-11-20T16:00"), "parts")
                .paused(at("2026-11-23T10:00"), "customer")
                .resumed(at("2026-11-23T12:00"));

        Instant now = at("2026-11-23T13:00");
        assertThat(clock.waits(now)).isEqualTo(Map.of("parts", Duration.ofHours(2), "customer", Duration.ofHours(2)));
        assertThat(clock.counted(now)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aReopenedClockGoesOnWithWhatWasCounted() {
        PausableClock clock = PausableClock.started(START, DAY)
                .stopped(at("2026-11-23T20:00"))
                .reopened(at("2026-12-01T10:00"));

        assertThat(clock.counted(at("2026-12-01T10:00"))).isEqualTo(Duration.ofHours(10));
        assertThat(clock.waited(at("2026-12-01T10:00"))).isZero();
        assertThat(clock.dueAt()).contains(at("2026-12-02T00:00"));
    }

    @Tag("CMP-3c")
    @Test
    void everyStepOfAnEscalationHasItsInstantAlsoWhenAskedLater() {
        PausableClock clock = PausableClock.started(START, DAY)
                .paused(at("2026-11-24T12:00"), "customer")
                .resumed(at("2026-11-27T12:00"));

        assertThat(clock.reachedAt(Duration.ofHours(24))).contains(at("2026-11-24T10:00"));
        assertThat(clock.reachedAt(Duration.ofHours(25))).contains(at("2026-11-24T11:00"));
        assertThat(clock.reachedAt(Duration.ofHours(28))).contains(at("2026-11-27T14:00"));
        assertThat(clock.reachedAt(Duration.ZERO)).contains(START);
    }

    @Test
    void aStoppedClockIsDueWhenItWasAndNeverElse() {
        PausableClock late = PausableClock.started(START, DAY).stopped(at("2026-11-25T10:00"));
        PausableClock early = PausableClock.started(START, DAY).stopped(at("2026-11-23T11:00"));

        assertThat(late.dueAt()).contains(at("2026-11-24T10:00"));
        assertThat(early.dueAt()).isEmpty();
    }

    @Test
    void whatWasCountedBetweenTwoInstantsLeavesTheWaitsOut() {
        PausableClock clock = PausableClock.started(START, DAY)
                .paused(at("2026-11-23T11:00"), "parts")
                .resumed(at("2026-11-23T13:00"));

        assertThat(clock.countedBetween(at("2026-11-23T10:30"), at("2026-11-23T13:15")))
                .isEqualTo(Duration.ofMinutes(45));
        assertThat(clock.countedBetween(at("2026-11-23T13:15"), at("2026-11-23T10:30")))
                .isZero();
    }

    @Test
    void changesThatCannotBeAreRefused() {
        PausableClock running = PausableClock.started(START, DAY);
        PausableClock stopped = running.stopped(START.plusSeconds(10));

        assertThatIllegalStateException().isThrownBy(() -> stopped.resumed(START.plusSeconds(11)));
        assertThatIllegalStateException().isThrownBy(() -> running.reopened(START.plusSeconds(1)));
        assertThatIllegalStateException().isThrownBy(() -> stopped.stopped(START.plusSeconds(11)));
        assertThatIllegalStateException()
                .isThrownBy(() -> stopped.paused(START.plusSeconds(11), "parts"))
                .withMessageContaining("STOPPED")
                .withMessageContaining("paused");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stopped.reopened(START.plusSeconds(9)))
                .withMessageContaining("order");
        assertThatIllegalArgumentException().isThrownBy(() -> running.paused(START, "parts", START));
        assertThatIllegalArgumentException().isThrownBy(() -> running.reachedAt(Duration.ofSeconds(-1)));
    }

    @Test
    void aLimitIsMoreThanZeroAndItsWarningIsAShareOfIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(Duration.ZERO, 75, OFFICE))
                .withMessageContaining("PT0S");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(Duration.ofDays(40_000), 75, OFFICE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(Duration.ofHours(1), 101, OFFICE))
                .withMessageContaining("101");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(Duration.ofHours(1), 0, OFFICE));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
