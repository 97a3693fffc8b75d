package dev.aftercare.http.json;

import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.usecase.activity.ActivityCounts;

/** How many customers, or cars, are in each state at present. */
public record ActivityCountsView(boolean inNetwork, long active, long swaying, long drifting, long isNew, long lost) {

    /** The view of {@code counts}. */
    public static ActivityCountsView of(ActivityCounts counts) {
        return new ActivityCountsView(
                counts.inNetwork(),
                counts.in(ActivityState.ACTIVE),
                counts.in(ActivityState.SWAYING),
                counts.in(ActivityState.DRIFTING),
                counts.in(ActivityState.NEW),
                counts.in(ActivityState.LOST));
    }
}
