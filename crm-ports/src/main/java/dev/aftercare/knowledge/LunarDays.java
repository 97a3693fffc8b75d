package dev.aftercare.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.nlf.calendar.LunarMonth;
import com.nlf.calendar.LunarYear;
import dev.aftercare.domain.time.LunarCalendar;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The lunar calendar by the library's astronomy. A year costs it some hundred microseconds, so the first days of the months are kept;
 * there are at most as many years as are supported.
 *
 * <p>Two months begin a day earlier here than astronomy says, the ninth of 2057 and the seventh of 2097: their new moons come within a
 * minute after midnight.
 *
 * <p>Thread-safe: each year is made by the library's constructor, which shares nothing but constant tables; the one year that the
 * library keeps for all threads, behind a lock, is not used.
 */
final class LunarDays implements LunarCalendar {

    private static final Range<Integer> YEARS = Range.closed(1900, 2100);
    private static final int MONTHS = 12;

    private final ConcurrentMap<Integer, List<Month>> years = new ConcurrentHashMap<>();

    @Override
    public LocalDate dateOf(int year, int month, int day) {
        if (!YEARS.contains(year)) {
            throw new IllegalArgumentException("lunar year " + year + " is out of reach; give one of 1900 to 2100");
        }
        if (month < 1 || month > MONTHS) {
            throw new IllegalArgumentException("there is no lunar month " + month + "; give one of 1 to 12");
        }
        Month found = years.computeIfAbsent(year, LunarDays::ordinaryMonths).get(month - 1);
        if (day < 1 || day > found.days()) {
            throw new IllegalArgumentException("there is no day " + day + " in month " + month + " of the lunar year "
                    + year + "; give one of 1 to " + found.days());
        }
        return found.first().plusDays(day - 1);
    }

    /** Leap months bear the negative number of the month before. */
    private static List<Month> ordinaryMonths(int year) {
        return new LunarYear(year)
                .getMonthsInYear().stream()
                        .filter(month -> month.getMonth() > 0)
                        .map(month -> new Month(firstDay(month), month.getDayCount()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** The library gives the noon of the day in China, which is a whole Julian day. */
    private static LocalDate firstDay(LunarMonth month) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, Math.round(month.getFirstJulianDay()));
    }

    private record Month(LocalDate first, int days) {}
}
