package dev.aftercare.domain.time;

import java.time.LocalDate;

/**
 * The Chinese lunar calendar (农历) as a function that a host hands in: its months begin with the new moon as seen from China, which is
 * astronomy and no arithmetic. {@code dev.aftercare.knowledge.Knowledge} has one.
 */
@FunctionalInterface
public interface LunarCalendar {

    /**
     * The date of a lunar day.
     *
     * @param year the lunar year, numbered like the year in which it begins
     * @param month 1 to 12; the ordinary month, not the leap month (闰月) of the same number
     * @param day 1 to 30
     * @throws IllegalArgumentException if there is no such day, or the calendar does not reach that year
     */
    LocalDate dateOf(int year, int month, int day);
}
