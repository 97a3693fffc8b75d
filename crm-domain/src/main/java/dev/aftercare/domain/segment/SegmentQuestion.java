package dev.aftercare.domain.segment;

import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * Who meets a condition on a day (CUS-12).
 *
 * @param currency in which spend is counted
 * @param zone whose calendar day {@code day} is
 */
public record SegmentQuestion(Condition condition, Currency currency, LocalDate day, ZoneId zone) {

    private static final int MONTHS = 12;

    /** The 12 months up to the day, which is included; the same day 12 months earlier is not (CUS-6). */
    public DateRange year() {
        return DateRange.ofMonthsUpTo(day, MONTHS);
    }

    /** The same as instants. */
    public TimeRange yearOfInstants() {
        return year().in(zone);
    }
}
