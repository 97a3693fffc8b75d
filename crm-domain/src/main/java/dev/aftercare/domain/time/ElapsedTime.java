package dev.aftercare.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Every second counts: 24 hours are 24 hours across a clock change too. */
enum ElapsedTime implements TimeMeasure {
    INSTANCE;

    @Override
    public Duration between(Instant from, Instant to) {
        return Duration.between(from, to);
    }

    @Override
    public Optional<Instant> plus(Instant start, Duration amount) {
        return Optional.of(start.plus(amount));
    }

    @Override
    public String toString() {
        return "elapsed time";
    }
}
