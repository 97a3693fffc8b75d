package dev.aftercare.domain.time;

import java.time.LocalDate;

/** The festivals of the lunar calendar on which customers are greeted (CARE-3). */
public enum LunarFestival {
    /** 除夕, the day before the Spring Festival; the last lunar month has 29 or 30 days. */
    NEW_YEARS_EVE(1, 1, -1),
    /** 春节, first day of the first month. */
    SPRING_FESTIVAL(1, 1, 0),
    /** 元宵节, fifteenth day of the first month. */
    LANTERN(1, 15, 0),
    /** 端午节, fifth day of the fifth month. */
    DRAGON_BOAT(5, 5, 0),
    /** 七夕, seventh day of the seventh month. */
    DOUBLE_SEVENTH(7, 7, 0),
    /** 中秋节, fifteenth day of the eighth month. */
    MID_AUTUMN(8, 15, 0),
    /** 重阳节, ninth day of the ninth month. */
    DOUBLE_NINTH(9, 9, 0);

    private final int month;
    private final int day;
    private final int daysAfter;

    LunarFestival(int month, int day, int daysAfter) {
        this.month = month;
        this.day = day;
        this.daysAfter = daysAfter;
    }

    /**
     * The date of the festival in a calendar year, which has each of them once.
     *
     * @throws IllegalArgumentException if the lunar calendar does not reach that year
     */
    public LocalDate in(int year, LunarCalendar lunar) {
        return lunar.dateOf(year, month, day).plusDays(daysAfter);
    }
}
