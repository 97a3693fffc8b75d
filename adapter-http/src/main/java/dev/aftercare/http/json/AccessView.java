package dev.aftercare.http.json;

import dev.aftercare.domain.access.Access;
import org.jspecify.annotations.Nullable;

/** A ground that opens a car's history. */
public record AccessView(
        String vehicle,
        String ground,
        String since,
        @Nullable String until) {

    /** The view of {@code access}. */
    public static AccessView of(Access access) {
        return new AccessView(
                access.subject().id().toString(),
                access.ground().name(),
                access.since().toString(),
                access.until().map(Object::toString).orElse(null));
    }
}
