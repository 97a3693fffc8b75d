package dev.aftercare.domain.customer;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day that is remembered each year (纪念日), as a wedding day (CUS-1). 29 February is remembered on the 28th in common years, as a period of
 * months that begins there ends (WAR-2b).
 *
 * @param name what it is, 1 to 50 characters
 */
public record RememberedDate(String name, MonthDay day) {

    private static final int LONGEST = 50;

    /**
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public RememberedDate {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("date to remember: a name of " + name.length()
                    + " characters, allowed are 1 to " + LONGEST + " that are not all blank");
        }
    }

    /** The first time it is remembered on or after {@code date}. */
    public LocalDate nextFrom(LocalDate date) {
        return next(day, date);
    }

    /** The first return of a day of the year on or after {@code date}. */
    static LocalDate next(MonthDay day, LocalDate date) {
        LocalDate thisYear = day.atYear(date.getYear());
        return thisYear.isBefore(date) ? day.atYear(date.getYear() + 1) : thisYear;
    }
}
