package dev.aftercare.http.json;

import dev.aftercare.usecase.activity.Activity;
import org.jspecify.annotations.Nullable;

/** How active a customer or a car is on a day, at the dealer or in the whole network. */
public record ActivityView(
        String id,
        String day,
        boolean inNetwork,
        @Nullable String state,
        @Nullable String lastVisit,
        boolean longAgo,
        boolean silent) {

    /** The view of {@code activity}. */
    public static ActivityView of(Activity activity) {
        return new ActivityView(
                activity.subject().id().toString(),
                activity.day().toString(),
                activity.inNetwork(),
                activity.state().map(Enum::name).orElse(null),
                activity.lastVisit().map(Object::toString).orElse(null),
                activity.longAgo(),
                activity.silent());
    }
}
