package dev.aftercare.domain.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.time.ClockPhase.Pause;
import dev.aftercare.domain.time.ClockPhase.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A clock that counts against a limit and can wait (CMP-3a to CMP-3c). It remembers every stretch that it counted and every wait with its
 * reason, each with the measure that was in force then: a new limit or another calendar changes what is counted from then on, never what
 * has been counted, and no wait is ever forgotten.
 *
 * <p>What is done exactly when the limit is used up is in time; in working time that is closing time, and whoever is done on the next
 * morning is late, though nothing more was counted.
 *
 * <p>Immutable and thread-safe. Changes are told with their instant, in order; the present is handed in where it matters.
 *
 * <p>To store one, write its parts; measures are values that many stretches share.
 *
 * @param limit what is counted against now
 * @param startedAt when it was started
 * @param past the stretches that are over, in order
 * @param phase what it does since the last change
 */
public record PausableClock(TimeLimit limit, Instant startedAt, List<ClockStretch> past, ClockPhase phase) {

    /**
     * Copies the past.
     *
     * @throws IllegalArgumentException if the past is not in order between the start and the phase
     */
    public PausableClock {
        past = ImmutableList.copyOf(past);
        Instant last = startedAt;
        for (ClockStretch stretch : past) {
            requireOrder(last, stretch.range().start());
            last = stretch.range().end();
        }
        requireOrder(last, phase.since());
    }

    /** A clock that runs since {@code at}. */
    public static PausableClock started(Instant at, TimeLimit limit) {
        return new PausableClock(limit, at, List.of(), new ClockPhase(State.RUNNING, at, Optional.empty()));
    }

    /**
     * Waits until it is resumed or stopped. A clock that waits already goes on waiting for this reason, without the longest time of the
     * wait before.
     *
     * @throws IllegalStateException if it is stopped
     * @throws IllegalArgumentException if {@code at} lies before the last change
     */
    public PausableClock paused(Instant at, String reason) {
        return waiting(at, new Pause(reason, Optional.empty()));
    }

    /**
     * Waits until it is resumed or stopped, but no longer than until {@code until}: then it runs on by itself.
     *
     * @throws IllegalStateException if it is stopped
     * @throws IllegalArgumentException if {@code at} lies before the last change, or {@code until} not after {@code at}
     */
    public PausableClock paused(Instant at, String reason, Instant until) {
        if (!at.isBefore(until)) {
            throw new IllegalArgumentException("a pause from " + at + " until " + until + " has no length");
        }
        return waiting(at, new Pause(reason, Optional.of(until)));
    }

    /**
     * Runs on after a wait. Nothing changes where that wait had ended by itself, or it runs anyway.
     *
     * @throws IllegalStateException if it is stopped
     * @throws IllegalArgumentException if {@code at} lies before the last change
     */
    public PausableClock resumed(Instant at) {
        require(phase.state() != State.STOPPED, at, "resumed");
        requireOrder(phase.since(), at);
        PausableClock present = asOf(at);
        return present.phase.state() == State.RUNNING ? present : present.entering(at, State.RUNNING, Optional.empty());
    }

    /**
     * Stops for good or until reopened, from running or from waiting; a wait is not counted then either.
     *
     * @throws IllegalStateException if it is stopped
     * @throws IllegalArgumentException if {@code at} lies before the last change
     */
    public PausableClock stopped(Instant at) {
        require(phase.state() != State.STOPPED, at, "stopped");
        return asOf(at).entering(at, State.STOPPED, Optional.empty());
    }

    /**
     * Runs on after a stop with what was counted before; the time between is neither counted nor a wait.
     *
     * @throws IllegalStateException if it is not stopped
     * @throws IllegalArgumentException if {@code at} lies before the last change
     */
    public PausableClock reopened(Instant at) {
        require(phase.state() == State.STOPPED, at, "reopened");
        return entering(at, State.RUNNING, Optional.empty());
    }

    /**
     * Counts against another limit or by another measure from {@code at} on, in any state. What was counted and waited before stays.
     *
     * @throws IllegalArgumentException if {@code at} lies before the last change
     */
    public PausableClock limitedTo(Instant at, TimeLimit newLimit) {
        requireOrder(phase.since(), at);
        if (phase.state() == State.STOPPED) {
            return new PausableClock(newLimit, startedAt, past, phase);
        }
        PausableClock present = asOf(at);
        PausableClock changed = present.entering(at, present.phase.state(), present.phase.pause());
        return new PausableClock(newLimit, startedAt, changed.past, changed.phase);
    }

    /** What it does at {@code now}, which is not before the last change; a wait that has ended by itself is over. */
    public State state(Instant now) {
        return asOf(now).phase.state();
    }

    /** What has been counted until {@code now}. */
    public Duration counted(Instant now) {
        return sum(startedAt, now, stretch -> !stretch.isWait());
    }

    /** What was counted from one instant to another, both of them not later than the present. */
    public Duration countedBetween(Instant from, Instant to) {
        return sum(from, to, stretch -> !stretch.isWait());
    }

    /** How long it has waited until {@code now}, by the measure of each time. */
    public Duration waited(Instant now) {
        return sum(startedAt, now, ClockStretch::isWait);
    }

    /** How long it has waited until {@code now} for each reason, in the order of the first waits (CMP-3b). */
    public Map<String, Duration> waits(Instant now) {
        Map<String, Duration> waits = new LinkedHashMap<>();
        window(startedAt, now)
                .ifPresent(all -> stretchesUntil(now)
                        .filter(stretch -> stretch.isWait() && stretch.range().overlaps(all))
                        .forEach(wait -> waits.merge(wait.reason().orElseThrow(), wait.within(all), Duration::plus)));
        return ImmutableMap.copyOf(waits);
    }

    /** What is left of the present limit at {@code now}; negative by how much more was counted. */
    public Duration left(Instant now) {
        return limit.length().minus(counted(now));
    }

    /** Whether the warning share has been reached at {@code now}. */
    public boolean isWarned(Instant now) {
        return counted(now).compareTo(limit.warning()) >= 0;
    }

    /**
     * Whether the clock was still running after {@link #dueAt}, at {@code now} or when it paused or stopped before. Exactly then is in
     * time.
     */
    public boolean isOver(Instant now) {
        return dueAt().filter(due -> ranUntil(now).isAfter(due)).isPresent();
    }

    /** When the warning was or will be due, as {@link #reachedAt}. */
    public Optional<Instant> warningAt() {
        return reachedAt(limit.warning());
    }

    /** When the limit was or will be used up, as {@link #reachedAt}. */
    public Optional<Instant> dueAt() {
        return reachedAt(limit.length());
    }

    /**
     * When so much was counted, or will be if the clock goes on as it does now: a step of an escalation is due when the limit and the
     * delay of the step have been counted (CMP-3c). Empty if that is not known, because it waits without end or is stopped.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public Optional<Instant> reachedAt(Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "nothing is counted backwards; give an amount of zero or more, not " + amount);
        }
        if (amount.isZero()) {
            return Optional.of(startedAt);
        }
        Duration left = amount;
        for (ClockStretch stretch : past) {
            Duration counted = stretch.isWait() ? Duration.ZERO : stretch.within(stretch.range());
            if (left.compareTo(counted) <= 0) {
                return stretch.measure().plus(stretch.range().start(), left);
            }
            left = left.minus(counted);
        }
        Duration rest = left;
        return runsFrom().flatMap(from -> limit.measure().plus(from, rest));
    }

    private PausableClock waiting(Instant at, Pause pause) {
        require(phase.state() != State.STOPPED, at, "paused");
        return asOf(at).entering(at, State.PAUSED, Optional.of(pause));
    }

    /** The clock with its wait ended, if that ends by itself up to {@code now}. */
    private PausableClock asOf(Instant now) {
        return phase.pause()
                .flatMap(Pause::until)
                .filter(until -> !until.isAfter(now))
                .map(until -> entering(until, State.RUNNING, Optional.empty()))
                .orElse(this);
    }

    private PausableClock entering(Instant at, State state, Optional<Pause> pause) {
        requireOrder(phase.since(), at);
        return new PausableClock(limit, startedAt, pastUntil(at), new ClockPhase(state, at, pause));
    }

    private List<ClockStretch> pastUntil(Instant at) {
        if (phase.state() == State.STOPPED || !phase.since().isBefore(at)) {
            return past;
        }
        List<ClockStretch> longer = new ArrayList<>(past);
        longer.add(new ClockStretch(
                new TimeRange(phase.since(), at), limit.measure(), phase.pause().map(Pause::reason)));
        return longer;
    }

    /** Since when it counts, or from when it will by itself. */
    private Optional<Instant> runsFrom() {
        return switch (phase.state()) {
            case RUNNING -> Optional.of(phase.since());
            case PAUSED -> phase.pause().flatMap(Pause::until);
            case STOPPED -> Optional.empty();
        };
    }

    /** The last instant up to {@code now} at which it ran. */
    private Instant ranUntil(Instant now) {
        return stretchesUntil(now)
                .filter(stretch -> !stretch.isWait() && stretch.range().start().isBefore(now))
                .map(stretch ->
                        stretch.range().end().isBefore(now) ? stretch.range().end() : now)
                .max(Comparator.naturalOrder())
                .orElse(startedAt);
    }

    private Stream<ClockStretch> stretchesUntil(Instant now) {
        return asOf(now).pastUntil(now).stream();
    }

    private Duration sum(Instant from, Instant to, Predicate<ClockStretch> which) {
        return window(from, to)
                .map(window -> stretchesUntil(to)
                        .filter(which)
                        .map(stretch -> stretch.within(window))
                        .reduce(Duration.ZERO, Duration::plus))
                .orElse(Duration.ZERO);
    }

    private static Optional<TimeRange> window(Instant from, Instant to) {
        return from.isBefore(to) ? Optional.of(new TimeRange(from, to)) : Optional.empty();
    }

    private static void requireOrder(Instant earlier, Instant later) {
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException(
                    "a change at " + later + " lies before one at " + earlier + "; tell changes in their order");
        }
    }

    private void require(boolean possible, Instant at, String change) {
        if (!possible) {
            throw new IllegalStateException("a clock that is " + phase.state() + " since " + phase.since()
                    + " cannot be " + change + " at " + at);
        }
    }
}
