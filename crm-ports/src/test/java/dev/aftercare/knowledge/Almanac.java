package dev.aftercare.knowledge;

import dev.aftercare.domain.time.LunarCalendar;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.stream.IntStream;

/**
 * The lunar calendar computed from moon and sun alone, so that no library's table is checked against itself: formulas of Meeus,
 * Astronomical Algorithms, second edition, and the rules of GB/T 33661-2017. A month begins on the day of the new moon in UTC+8; the
 * month with the winter solstice is the eleventh; if thirteen months begin from one such month to the next, the first in which the sun
 * enters no new sign (中气) is the leap month.
 *
 * <p>New moons are right to some twenty seconds, the sun to a quarter of an hour. The difference between even time and the turning
 * earth is taken as that of these decades.
 */
final class Almanac implements LunarCalendar {

    private static final double DAYS_FROM_EVEN_TIME_TO_CHINA = 8 / 24.0 - 70 / 86_400.0;
    private static final double LUNATION = 29.530588861;
    private static final double FIRST_NEW_MOON_OF_2000 = 2451550.09766;
    private static final int WINTER_SOLSTICE = 270;

    /** Chapter 49: days, power of the eccentricity, and how often the anomalies of sun and moon and the moon's latitude count. */
    private static final double[][] NEW_MOON = {
        {-0.40720, 0, 0, 1, 0}, {0.17241, 1, 1, 0, 0}, {0.01608, 0, 0, 2, 0}, {0.01039, 0, 0, 0, 2},
        {0.00739, 1, -1, 1, 0}, {-0.00514, 1, 1, 1, 0}, {0.00208, 2, 2, 0, 0}, {-0.00111, 0, 0, 1, -2},
        {-0.00057, 0, 0, 1, 2}, {0.00056, 1, 1, 2, 0}, {-0.00042, 0, 0, 3, 0}, {0.00042, 1, 1, 0, 2},
        {0.00038, 1, 1, 0, -2}, {-0.00024, 1, -1, 2, 0}, {-0.00007, 0, 2, 1, 0}, {0.00004, 0, 0, 2, -2},
        {0.00004, 0, 3, 0, 0}, {0.00003, 0, 1, 1, -2}, {0.00003, 0, 0, 2, 2}, {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, -1, 1, 2}, {-0.00002, 0, -1, 1, -2}, {-0.00002, 0, 1, 3, 0}, {0.00002, 0, 0, 4, 0}
    };

    /** Chapter 49: what the moon's node and the planets add, as days, degrees at the beginning, and degrees a lunation. */
    private static final double[][] NODE_AND_PLANETS = {
        {-0.00017, 124.7746, -1.56375588}, {0.000325, 299.77, 0.107408}, {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886}, {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239},
        {0.000062, 141.74, 53.303771}, {0.000060, 207.14, 2.453732}, {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239}, {0.000042, 207.19, 0.121824}, {0.000040, 291.34, 1.844379},
        {0.000037, 161.72, 24.198154}, {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518}
    };

    @Override
    public LocalDate dateOf(int year, int month, int day) {
        int yearOfSolstice = month <= 10 ? year : year + 1;
        int eleventh = eleventhMonthBefore(yearOfSolstice);
        int place = (month + 1) % 12;
        boolean isAfterLeapMonth = eleventhMonthBefore(yearOfSolstice + 1) - eleventh == 13
                && IntStream.rangeClosed(1, place).anyMatch(i -> isWithoutSign(eleventh + i, yearOfSolstice));
        return firstDay(eleventh + place + (isAfterLeapMonth ? 1 : 0)).plusDays(day - 1);
    }

    /** The moment of a new moon in even time as a Julian day; number 0 is the first of the year 2000. */
    static double newMoon(int number) {
        double t = number / 1236.85;
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double sun = 2.5534 + 29.10535670 * number - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * number + 0.0107582 * t * t + 0.00001238 * t * t * t;
        double latitude = 160.7108 + 390.67050284 * number - 0.0016118 * t * t - 0.00000227 * t * t * t;
        double moment = FIRST_NEW_MOON_OF_2000 + LUNATION * number + 0.00015437 * t * t - 0.000000150 * t * t * t;
        for (double[] term : NEW_MOON) {
            moment += term[0]
                    * Math.pow(eccentricity, term[1])
                    * sin(term[2] * sun + term[3] * moon + term[4] * latitude);
        }
        for (double[] term : NODE_AND_PLANETS) {
            moment += term[0] * sin(term[1] + term[2] * number);
        }
        return moment;
    }

    /** Chapter 25: how far the sun has come from the spring point, in degrees, as it is seen. */
    static double sunAt(double moment) {
        double t = (moment - 2451545.0) / 36525;
        double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double centre = (1.914602 - 0.004817 * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        double even = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double seen = even + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        return seen - 360 * Math.floor(seen / 360);
    }

    /** The number of the month in which the winter solstice before the given year falls. */
    private static int eleventhMonthBefore(int year) {
        LocalDate solstice = sign(year, 0);
        double moment = solstice.getLong(JulianFields.JULIAN_DAY);
        int number = (int) Math.round((moment - FIRST_NEW_MOON_OF_2000) / LUNATION) + 1;
        while (firstDay(number).isAfter(solstice)) {
            number--;
        }
        return number;
    }

    private static boolean isWithoutSign(int month, int year) {
        LocalDate first = firstDay(month);
        LocalDate next = firstDay(month + 1);
        return IntStream.rangeClosed(0, 12)
                .mapToObj(i -> sign(year, i))
                .noneMatch(date -> !date.isBefore(first) && date.isBefore(next));
    }

    /** The date on which the sun enters a sign, counted from the winter solstice before the given year. */
    private static LocalDate sign(int year, int number) {
        double moment = LocalDate.of(year - 1, 12, 21).getLong(JulianFields.JULIAN_DAY) + 30.4 * number;
        for (int i = 0; i < 10; i++) {
            moment += 58 * sin(WINTER_SOLSTICE + 30 * number - sunAt(moment));
        }
        return dateInChina(moment);
    }

    private static LocalDate firstDay(int month) {
        return dateInChina(newMoon(month));
    }

    private static LocalDate dateInChina(double moment) {
        return LocalDate.EPOCH.with(
                JulianFields.JULIAN_DAY, (long) Math.floor(moment + DAYS_FROM_EVEN_TIME_TO_CHINA + 0.5));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
