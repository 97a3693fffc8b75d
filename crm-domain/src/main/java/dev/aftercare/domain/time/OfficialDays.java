package dev.aftercare.domain.time;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days that a state declares: public holidays (法定节假日) and the make-up working days (调休上班) paid for them, for the years whose
 * notice is known. A notice can name days in the last week of the year before, as that for 2019 did.
 *
 * <p>Immutable and thread-safe; meant to be made once and observed by many calendars.
 *
 * @param region the state or region as its ISO 3166 code, for instance {@code CN}; {@code ""} for none
 * @param days what is declared, by date
 * @param years the years whose notice is in {@code days}; of other years nothing is known
 */
public record OfficialDays(String region, SortedMap<LocalDate, Day> days, SortedSet<Integer> years) {

    private static final OfficialDays NONE = new OfficialDays("", Map.of(), Set.of());

    /**
     * One declared day.
     *
     * @param isOff true for a day off, false for a make-up working day
     * @param name what it is called there, for instance 国庆节; both kinds bear the name of the holiday
     */
    public record Day(boolean isOff, String name) {}

    /** Copies the days and the years. */
    public OfficialDays {
        days = ImmutableSortedMap.copyOf(days);
        years = ImmutableSortedSet.copyOf(years);
    }

    /** From unsorted days and years. */
    public OfficialDays(String region, Map<LocalDate, Day> days, Collection<Integer> years) {
        this(region, ImmutableSortedMap.copyOf(days), ImmutableSortedSet.copyOf(years));
    }

    /** No days and no years. */
    public static OfficialDays none() {
        return NONE;
    }

    /** What is declared of a date. */
    public Optional<Day> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Whether the notice of a year is known, so that a date that is not named is an ordinary one. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /**
     * These days and those of the notices of other years; the later year's decides where both name a date. A notice that was amended is
     * no other year: make the days anew from what is in force.
     *
     * @throws IllegalArgumentException if they are of different regions, or both know a year
     */
    public OfficialDays and(OfficialDays others) {
        if (!region.equals(others.region)) {
            throw new IllegalArgumentException("official days of '" + region + "' and of '" + others.region
                    + "' cannot be joined; give those of one region");
        }
        if (!Collections.disjoint(years, others.years)) {
            throw new IllegalArgumentException("official days " + this + " and " + others
                    + " both know a year; give each year once, from the notice in force");
        }
        boolean areLater = years.isEmpty() || others.years.isEmpty() || years.first() < others.years.first();
        SortedMap<LocalDate, Day> all = new TreeMap<>(areLater ? days : others.days);
        all.putAll(areLater ? others.days : days);
        SortedSet<Integer> allYears = new TreeSet<>(years);
        allYears.addAll(others.years);
        return new OfficialDays(region, all, allYears);
    }

    /** For logs: region and years, {@code CN 2015..2026}. */
    @Override
    public String toString() {
        return (region + " " + (years.isEmpty() ? "none" : years.first() + ".." + years.last())).strip();
    }
}
