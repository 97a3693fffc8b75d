package dev.aftercare.http.json;

import dev.aftercare.usecase.care.DueCounts;

/** How many services are overdue, and how many due within 30 days. */
public record DueCountsView(long overdue, long soon) {

    /** The view of {@code counts}. */
    public static DueCountsView of(DueCounts counts) {
        return new DueCountsView(counts.overdue(), counts.soon());
    }
}
