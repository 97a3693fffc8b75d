package dev.aftercare.http.json;

import dev.aftercare.domain.driver.Driving;
import org.jspecify.annotations.Nullable;

/**
 * Somebody drives a car that is another one's.
 *
 * @param until since when they do not any more; absent while they do
 */
public record DrivingView(
        String id,
        String vehicle,
        String driver,
        String from,
        @Nullable String until,
        long version) implements Versioned, Located {

    /** The view of {@code driving}. */
    public static DrivingView of(Driving driving) {
        return new DrivingView(
                driving.id().toString(),
                driving.vehicle().toString(),
                driving.driver().toString(),
                driving.from().toString(),
                driving.until().map(Object::toString).orElse(null),
                driving.version());
    }
}
