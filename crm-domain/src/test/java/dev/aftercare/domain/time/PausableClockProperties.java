package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of clocks that wait, around the clock and in working time. */
@Tag("CMP-3b")
class PausableClockProperties {

    private static final Instant START = Instant.parse("2026-10-22T00:00:00Z");

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final int LAST = -1;

    /** What is done some minutes after the last. */
    record Change(int minutes, int kind) {}

    @Property
    void aPauseNeverLengthensWhatIsCounted(
            @ForAll("measures") TimeMeasure measure,
            @ForAll("changes") List<Change> changes,
            @ForAll @IntRange(max = 20_000) int pausedAfter,
            @ForAll @IntRange(min = 1, max = 20_000) int length) {
        PausableClock clock = PausableClock.started(START, limit(measure));
        Instant at = START;
        for (Change change : changes) {
            at = at.plus(Duration.ofMinutes(change.minutes));
            clock = changed(clock, at, change.kind, measure);
        }
        clock = clock.state(at) == ClockPhase.State.STOPPED ? clock.reopened(at) : clock.resumed(at);
        Instant pause = at.plus(Duration.ofMinutes(pausedAfter));
        Instant resume = pause.plus(Duration.ofMinutes(length));
        PausableClock paused = clock.paused(pause, "customer").resumed(resume);
        Instant now = resume.plus(Duration.ofDays(9));

        assertThat(paused.counted(now)).isLessThanOrEqualTo(clock.counted(now));
        assertThat(paused.dueAt().orElseThrow()).isAfterOrEqualTo(clock.dueAt().orElseThrow());
        assertThat(paused.counted(now).plus(paused.waited(now)))
                .isEqualTo(clock.counted(now).plus(clock.waited(now)));
    }

    /** A simulation that asks the measure about every ten minutes, and remembers nothing. */
    @Property(tries = 300)
    void itCountsWhatAWatchWouldCount(
            @ForAll("measures") TimeMeasure measure,
            @ForAll("measures") TimeMeasure other,
            @ForAll("changes") List<Change> changes,
            @ForAll @IntRange(max = 600) int asked) {
        PausableClock clock = PausableClock.started(START, limit(measure));
        TimeMeasure present = measure;
        Duration counted = Duration.ZERO;
        Duration waited = Duration.ZERO;
        Instant at = START;
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(asked / 10 * 10, LAST));
        for (Change change : all) {
            Instant until = at.plus(Duration.ofMinutes(change.minutes));
            for (; at.isBefore(until); at = at.plus(TEN_MINUTES)) {
                Duration more = present.between(at, at.plus(TEN_MINUTES));
                switch (clock.state(at)) {
                    case RUNNING -> counted = counted.plus(more);
                    case PAUSED -> waited = waited.plus(more);
                    case STOPPED -> {}
                }
            }
            clock = change.kind == LAST ? clock : changed(clock, at, change.kind, other);
            present = clock.limit().measure();
        }
        assertThat(clock.counted(at)).isEqualTo(counted);
        assertThat(clock.waited(at)).isEqualTo(waited);
    }

    @Property
    void whatIsCountedAndWhatIsWaitedAreTheWhole(
            @ForAll("measures") TimeMeasure measure, @ForAll("changes") @Size(max = 12) List<Change> changes) {
        PausableClock clock = PausableClock.started(START, limit(measure));
        Instant at = START;
        Duration stopped = Duration.ZERO;
        for (Change change : changes) {
            Instant before = at;
            at = at.plus(Duration.ofMinutes(change.minutes));
            if (clock.state(at) == ClockPhase.State.STOPPED) {
                stopped = stopped.plus(measure.between(before, at));
            }
            clock = changed(clock, at, change.kind, measure);
        }
        assertThat(clock.counted(at).plus(clock.waited(at)).plus(stopped)).isEqualTo(measure.between(START, at));
    }

    @Property
    void whenAnAmountWasReachedSoMuchWasCounted(
            @ForAll("measures") TimeMeasure measure,
            @ForAll("changes") List<Change> changes,
            @ForAll @IntRange(min = 1, max = 10_000) int minutes) {
        PausableClock clock = PausableClock.started(START, limit(measure));
        Instant at = START;
        for (Change change : changes) {
            at = at.plus(Duration.ofMinutes(change.minutes));
            clock = changed(clock, at, change.kind, measure);
        }
        Duration amount = Duration.ofMinutes(minutes);
        Optional<Instant> reached = clock.reachedAt(amount);
        if (reached.isPresent()) {
            assertThat(clock.counted(reached.get())).isEqualTo(amount);
            assertThat(clock.counted(reached.get().minusNanos(1))).isLessThan(amount);
        } else {
            assertThat(clock.counted(at.plus(Duration.ofDays(400)))).isLessThan(amount);
        }
    }

    @Property
    void anotherLimitChangesNothingThatWasCounted(
            @ForAll("measures") TimeMeasure measure,
            @ForAll("measures") TimeMeasure other,
            @ForAll("changes") List<Change> changes) {
        PausableClock clock = PausableClock.started(START, limit(measure));
        Instant at = START;
        for (Change change : changes) {
            at = at.plus(Duration.ofMinutes(change.minutes));
            clock = changed(clock, at, change.kind, measure);
        }
        PausableClock relimited = clock.limitedTo(at, new TimeLimit(Duration.ofHours(1), 10, other));
        assertThat(relimited.counted(at)).isEqualTo(clock.counted(at));
        assertThat(relimited.waits(at)).isEqualTo(clock.waits(at));
        assertThat(relimited.state(at)).isEqualTo(clock.state(at));
    }

    @Provide
    Arbitrary<TimeMeasure> measures() {
        BusinessHours withLunch = BusinessHours.weekdays(DayHours.of("09:00-12:00", "13:00-18:00"));
        BusinessHours nights = BusinessHours.everyDay(DayHours.of("22:00-06:00"));
        return Arbitraries.of(
                TimeMeasure.elapsed(),
                new BusinessCalendar(ZoneId.of("Europe/Berlin"), withLunch),
                new BusinessCalendar(ZoneId.of("America/New_York"), nights));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Arbitraries.integers()
                .between(0, 400)
                .flatMap(tens -> Arbitraries.integers().between(0, 4).map(kind -> new Change(tens * 10, kind)))
                .list()
                .ofMaxSize(8);
    }

    /** Whatever of the kind is possible now. */
    private static PausableClock changed(PausableClock clock, Instant at, int kind, TimeMeasure other) {
        if (kind == 4) {
            return clock.limitedTo(at, limit(other));
        }
        return switch (clock.state(at)) {
            case RUNNING -> kind == 0 ? clock.stopped(at) : waiting(clock, at, kind);
            case PAUSED -> kind == 0 ? clock.stopped(at) : kind == 1 ? clock.resumed(at) : waiting(clock, at, kind);
            case STOPPED -> clock.reopened(at);
        };
    }

    private static PausableClock waiting(PausableClock clock, Instant at, int kind) {
        return kind == 3 ? clock.paused(at, "parts", at.plusSeconds(3_600)) : clock.paused(at, "customer");
    }

    private static TimeLimit limit(TimeMeasure measure) {
        return new TimeLimit(Duration.ofHours(24), 75, measure);
    }
}
