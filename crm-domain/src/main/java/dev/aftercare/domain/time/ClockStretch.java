package dev.aftercare.domain.time;

import java.time.Duration;
import java.util.Optional;

/**
 * A stretch of a {@link PausableClock} that is over.
 *
 * @param reason why it was waited; empty for a stretch that was counted
 */
public record ClockStretch(TimeRange range, TimeMeasure measure, Optional<String> reason) {

    boolean isWait() {
        return reason.isPresent();
    }

    Duration within(TimeRange window) {
        return range.intersection(window)
                .map(part -> measure.between(part.start(), part.end()))
                .orElse(Duration.ZERO);
    }
}
