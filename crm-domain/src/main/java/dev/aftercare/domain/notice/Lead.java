package dev.aftercare.domain.notice;

import dev.aftercare.domain.time.ZonedDate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How long before an appointment its customer is reminded (APT-5c): so many of the dealer's days at the same time of day, which are no multiples
 * of 24 hours where the clock changes in between, and so many minutes besides.
 *
 * @param days 0 to 14
 * @param minutes 0 to 1,439; not 0 where {@code days} is
 */
public record Lead(int days, int minutes) {

    private static final int MOST_DAYS = 14;
    private static final int MINUTES_OF_DAY = 24 * 60;

    /**
     * @throws IllegalArgumentException if a number is out of range, or both are 0
     */
    public Lead {
        NoticePolicy.require(days >= 0 && days <= MOST_DAYS, "a reminder's days", days, "0 to " + MOST_DAYS);
        NoticePolicy.require(
                minutes >= (days == 0 ? 1 : 0) && minutes < MINUTES_OF_DAY,
                "a reminder's minutes",
                minutes,
                "0 to 1,439, and not 0 on the day itself");
    }

    /** The instant that lies so long before {@code agreed}, by the clock of {@code zone}. */
    public Instant before(Instant agreed, ZoneId zone) {
        Instant sameTime = days == 0
                ? agreed
                : ZonedDate.of(ZonedDate.dateAt(agreed, zone).minusDays(days), zone)
                        .at(ZonedDate.timeAt(agreed, zone));
        return sameTime.minus(Duration.ofMinutes(minutes));
    }
}
