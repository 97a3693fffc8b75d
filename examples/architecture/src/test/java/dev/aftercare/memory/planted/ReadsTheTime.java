package dev.aftercare.memory.planted;

import java.time.Instant;

/** A violation on purpose: the time, read past the clock port. */
final class ReadsTheTime {
    Instant time() {
        return Instant.now();
    }
}
