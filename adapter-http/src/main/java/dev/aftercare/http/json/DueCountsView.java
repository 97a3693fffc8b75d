package dev.aftercare.http.json;

import dev.aftercare.usecase.care.DueCounts;

/** How many services are overdue, how many due within 30 days, and how many warranties end within them. */
public record DueCountsView(long overdue, long soon, long warrantiesEnding) {

    /** The view of {@code counts}. */
    public static DueCountsView of(DueCounts counts) {
        return new DueCountsView(counts.overdue(), counts.soon(), counts.warrantiesEnding());
    }
}
