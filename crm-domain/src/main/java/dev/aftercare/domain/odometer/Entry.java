package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import java.time.Instant;

/**
 * How a reading came in.
 *
 * @param told what was told first, before any correction: told again it is no second reading
 * @param version from 1, of the reading
 */
public record Entry(Instant recordedAt, Distance told, long version) {

    Entry next() {
        return new Entry(recordedAt, told, version + 1);
    }
}
