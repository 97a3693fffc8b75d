package dev.aftercare.http.json;

import dev.aftercare.domain.prospect.ProspectCounts;

/**
 * How many A cards became C cards: {@code won} of the {@code opened}; {@code converted} by the day of the delivery, {@code direct} of them without an A
 * card.
 */
public record ProspectCountsView(long opened, long won, long lost, long open, long converted, long direct) {

    /** The view of {@code counts}. */
    public static ProspectCountsView of(ProspectCounts counts) {
        return new ProspectCountsView(
                counts.opened(), counts.won(), counts.lost(), counts.open(), counts.converted(), counts.direct());
    }
}
