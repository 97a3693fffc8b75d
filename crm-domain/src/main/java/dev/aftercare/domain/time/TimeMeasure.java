package dev.aftercare.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How time is counted: all of it, or working time only. The two questions agree: {@code between(t, plus(t, d))} is {@code d}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface TimeMeasure permits BusinessCalendar, ElapsedTime {

    /** Counts every second, around the clock (CMP-3a). */
    static TimeMeasure elapsed() {
        return ElapsedTime.INSTANCE;
    }

    /**
     * What counts from {@code from} to {@code to}; negative if {@code to} is the earlier one.
     *
     * @throws IllegalArgumentException if working time is asked for and they are more than 100 years apart
     */
    Duration between(Instant from, Instant to);

    /**
     * The instant at which {@code amount} has been counted since {@code start}, or before it if negative; the same instant for zero.
     * Empty if so much is never counted.
     *
     * @throws java.time.DateTimeException or {@link ArithmeticException}, if all time counts and the answer lies beyond what an
     *     instant can hold
     */
    Optional<Instant> plus(Instant start, Duration amount);
}
