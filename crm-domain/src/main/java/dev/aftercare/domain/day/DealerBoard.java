package dev.aftercare.domain.day;

import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.domain.followup.CallFigures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The numbers of a dealer's day at one instant. A part that the one who looks may not see is empty, and none of it was read.
 *
 * @param date the day of the dealer
 */
public record DealerBoard(
        LocalDate date,
        Instant seenAt,
        Optional<HouseLoad> house,
        Optional<CallFigures> calls,
        Optional<Complaints> complaints,
        Optional<Care> care) {

    /**
     * Complaints to be solved.
     *
     * @param leastLeft what is left of its limit to the most pressing one by its own measure, negative where more was counted; empty where
     *     none is to be solved
     */
    public record Complaints(ComplaintFigures figures, Optional<Duration> leastLeft) {}

    /**
     * Services and warranties of the cars for which the dealer cares (CARE-1).
     *
     * @param overdue services whose day has passed
     * @param soon services due today or within the next 30 days
     * @param warrantiesEnding warranties that end within the same days
     */
    public record Care(long overdue, long soon, long warrantiesEnding) {}
}
