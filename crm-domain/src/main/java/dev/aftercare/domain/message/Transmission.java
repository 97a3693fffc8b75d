package dev.aftercare.domain.message;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a message has come.
 *
 * @param queuedAt when it was decided on
 * @param nextTry when the run looks at it next, to hand it over or to tell that it was withdrawn; empty where nothing is to be done
 * @param sentAt when the channel took it
 * @param attempts how often it was handed over, 0 to 5
 */
public record Transmission(
        MessageState state, Instant queuedAt, Optional<Instant> nextTry, Optional<Instant> sentAt, int attempts) {

    /** Waiting for its first try. */
    static Transmission queued(Instant now) {
        return new Transmission(MessageState.QUEUED, now, Optional.of(now), Optional.empty(), 0);
    }

    /** A task for a person. */
    static Transmission call(Instant now) {
        return new Transmission(MessageState.CALL, now, Optional.empty(), Optional.empty(), 0);
    }

    Transmission tried(Instant again) {
        return new Transmission(state, queuedAt, Optional.of(again), sentAt, attempts + 1);
    }

    Transmission postponed(Instant later) {
        return new Transmission(state, queuedAt, Optional.of(later), sentAt, attempts);
    }

    Transmission sent(Instant now) {
        return new Transmission(MessageState.SENT, queuedAt, Optional.empty(), Optional.of(now), attempts);
    }

    Transmission withdrawn(MessageState last, Instant now) {
        return new Transmission(last, queuedAt, Optional.of(now), sentAt, attempts);
    }

    /** Not looked at again. */
    Transmission ended(MessageState last) {
        return new Transmission(last, queuedAt, Optional.empty(), sentAt, attempts);
    }
}
