package dev.aftercare.domain.quality;

import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which days a month of the report has, and when it closes (CUS-3c). */
public final class QualityMonth {

    private QualityMonth() {}

    /** Its days. */
    public static DateRange days(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth().plusDays(1));
    }

    /** The day whose policies count in {@code month}: its last one, or today while it is not over. */
    public static LocalDate policyDay(YearMonth month, LocalDate today) {
        LocalDate last = month.atEndOfMonth();
        return today.isBefore(last) ? today : last;
    }

    /** The last month that is closed on {@code today}: with 20 days to close, February until 20 April and March from 21 April on. */
    public static YearMonth lastClosed(LocalDate today, DataQualityPolicy policy) {
        return before(YearMonth.from(today.minusDays(policy.closingDays())));
    }

    /** The month after {@code month}. */
    public static YearMonth after(YearMonth month) {
        return YearMonth.from(month.atEndOfMonth().plusDays(1));
    }

    private static YearMonth before(YearMonth month) {
        return YearMonth.from(month.atDay(1).minusDays(1));
    }
}
