package dev.aftercare.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set; it goes back only when asked to by name. Thread-safe. */
public final class SettableClock implements InstantSource {

    private Instant present;

    private SettableClock(Instant start) {
        this.present = start;
    }

    /** A clock that stands at {@code start}. */
    public static SettableClock at(Instant start) {
        return new SettableClock(start);
    }

    /** A clock that stands at an instant such as {@code 2026-03-02T08:00:00Z}. */
    public static SettableClock at(String start) {
        return at(Instant.parse(start));
    }

    @Override
    public synchronized Instant instant() {
        return present;
    }

    /** Lets {@code time} pass, zero or more, and says what the clock shows then. */
    public synchronized Instant advance(Duration time) {
        moveTo(present.plus(time));
        return present;
    }

    /** Moves the clock to {@code instant}, which is not before what it shows. */
    public synchronized void moveTo(Instant instant) {
        if (instant.isBefore(present)) {
            throw new IllegalArgumentException(
                    "settable clock: it would go back from " + present + " to " + instant + ". Maybe call moveBackTo.");
        }
        present = instant;
    }

    /** Sets the clock to {@code instant}, also back, as a machine's clock is that was wrong. */
    public synchronized void moveBackTo(Instant instant) {
        present = instant;
    }
}
