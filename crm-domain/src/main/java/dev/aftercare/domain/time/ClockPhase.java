package dev.aftercare.domain.time;

import java.time.Instant;
import java.util.Optional;

/**
 * What a {@link PausableClock} does since when.
 *
 * @param since when it began to, or when its limit was changed last while it did
 * @param pause the wait; present exactly while paused
 */
public record ClockPhase(State state, Instant since, Optional<Pause> pause) {

    /** What the clock does. */
    public enum State {
        RUNNING,
        PAUSED,
        STOPPED
    }

    /**
     * A wait.
     *
     * @param reason what is waited for, a code and no words of a person
     * @param until when the clock runs on by itself: the longest that this wait may last
     */
    public record Pause(String reason, Optional<Instant> until) {}

    /**
     * @throws IllegalArgumentException if a pause is there without its state or the other way round, or has ended before
     */
    public ClockPhase {
        if (pause.isPresent() != (state == State.PAUSED)) {
            throw new IllegalArgumentException(
                    "a clock that is " + state + " since " + since + (pause.isPresent() ? " has" : " lacks")
                            + " a pause; a pause belongs to PAUSED and to nothing else");
        }
        if (pause.flatMap(Pause::until).filter(until -> !since.isBefore(until)).isPresent()) {
            throw new IllegalArgumentException("a pause since " + since + " has ended by itself; go on from there");
        }
    }
}
