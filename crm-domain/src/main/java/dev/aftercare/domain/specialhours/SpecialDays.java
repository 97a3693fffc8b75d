package dev.aftercare.domain.specialhours;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Days on which the dealer has other hours (CARE-11).
 *
 * @param first the first one, in the dealer's calendar
 * @param last the last one, included
 * @param hours the same on all of them; closed, fewer or more than otherwise
 * @param replaced the hours of single dates that stood before, by date; a day that is not in it had those of its weekday
 */
public record SpecialDays(LocalDate first, LocalDate last, DayHours hours, SortedMap<LocalDate, DayHours> replaced) {

    /** The most days; what lasts longer is another timetable. */
    public static final int MOST = 31;

    /**
     * @throws IllegalArgumentException if the days run backwards or are more than {@value #MOST}
     */
    public SpecialDays {
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST - 1L))) {
            throw new IllegalArgumentException("special hours: days are " + first + " to " + last
                    + "; give a first day not after the last, and at most " + MOST + " days");
        }
        replaced = ImmutableSortedMap.copyOf(replaced);
    }

    /** Days that are to differ from {@code present} hours. */
    public static SpecialDays of(LocalDate first, LocalDate last, DayHours hours, BusinessHours present) {
        Map<LocalDate, DayHours> standing =
                Maps.filterKeys(present.exceptions(), date -> !date.isBefore(first) && !date.isAfter(last));
        return new SpecialDays(first, last, hours, ImmutableSortedMap.copyOf(standing));
    }

    /** The refusal to take back the hours of a day that somebody else has decided on since. */
    public static Refusal changedSince(LocalDate day) {
        return Refusal.of(SpecialHoursRefusal.CHANGED_SINCE, Map.of("day", day.toString()));
    }

    /** Each of them. */
    public List<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Whether a date is one of them. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Whether one of them differs from {@code present} hours. */
    boolean change(BusinessHours present) {
        return dates().stream().anyMatch(date -> !present.on(date).equals(hours));
    }

    /** {@code present} hours with these. */
    public BusinessHours putOnto(BusinessHours present) {
        Map<LocalDate, DayHours> dated = new HashMap<>(present.exceptions());
        dates().forEach(date -> dated.put(date, hours));
        return new BusinessHours(present.weekly(), dated);
    }

    /**
     * {@code present} hours without these, as they stood before, from {@code today} on; refused where one of these days has other hours by now, since
     * somebody else has decided on it.
     */
    public Outcome<BusinessHours> takenOff(BusinessHours present, LocalDate today) {
        Map<LocalDate, DayHours> dated = new HashMap<>(present.exceptions());
        for (LocalDate date : dates()) {
            if (date.isBefore(today)) {
                continue;
            }
            if (!hours.equals(dated.remove(date))) {
                return Outcome.refused(changedSince(date));
            }
            DayHours before = replaced.get(date);
            if (before != null) {
                dated.put(date, before);
            }
        }
        return Outcome.accepted(new BusinessHours(present.weekly(), dated));
    }
}
