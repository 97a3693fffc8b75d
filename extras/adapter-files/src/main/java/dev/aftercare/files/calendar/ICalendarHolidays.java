package dev.aftercare.files.calendar;

import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.InvalidInputException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Official days from iCalendar files of public holidays (RFC 5545), such as states, Apple and Google publish (HC-3).
 *
 * <p>Which events count:
 *
 * <ul>
 *   <li>None with {@code STATUS:CANCELLED}.
 *   <li>If an event of the file has {@code X-APPLE-SPECIAL-DAY}, those alone with {@code WORK-HOLIDAY}, a day off, or
 *       {@code ALTERNATE-WORKDAY}, a make-up working day; the others are mere festivals.
 *   <li>Else all but those whose {@code DESCRIPTION} begins with {@code Observance}, or tells how to hide them in Google's
 *       calendar. One is a make-up working day if its {@code SUMMARY} has 补班, 上班 or （班）, or begins with "Working day"
 *       or "Special working day"; else it is a day off.
 * </ul>
 *
 * <p>The name is the {@code SUMMARY} without （休） and （班）; of two for one date the first in the file.
 *
 * <p>Which days an event has: {@code DTEND} is exclusive; without it and without {@code DURATION} it lasts one day, and so
 * it does where the end is its start. {@code RRULE} and {@code RDATE} repeat all of its days, {@code EXDATE} takes single
 * repetitions away, and an event with {@code RECURRENCE-ID} stands in place of the one of that date. With {@code RRULE} the
 * start counts if the rule names it, and {@code UNTIL} is the date that is written there. Dates are dates, in no zone.
 *
 * <p>Days outside of the years that are asked for are passed over. A year is known if it is asked for and a day in it
 * counts.
 *
 * <p>Every method throws {@link InvalidInputException}, with file, line and property, if
 *
 * <ul>
 *   <li>the years are more than 100, or in the wrong order, or not from 1 to 9999;
 *   <li>the file is larger than 5 MiB, not UTF-8, or not a whole calendar, because it was cut off for instance;
 *   <li>an event that counts has no {@code SUMMARY} or {@code DTSTART}, a clock time, or dates that cannot be read; a rule
 *       in another calendar ({@code RSCALE}), in hours, with numbers that RFC 5545 does not have, or to leave dates out
 *       ({@code EXRULE}); or if it repeats more than 10,000 times;
 *   <li>all events together have more than 100,000 repetitions and days in the years asked for;
 *   <li>a date is both off and a working day;
 *   <li>no day in these years counts.
 * </ul>
 *
 * <p>They throw {@link java.io.UncheckedIOException} if it cannot be read. Thread-safe.
 */
public final class ICalendarHolidays {

    private static final String NAME = "holidays";
    private static final int MOST_YEARS = 100;
    private static final int MOST_DAYS = 100_000;

    private final String name;
    private final LocalDate first;
    private final LocalDate last;
    private final DeclaredDays declared = new DeclaredDays();
    private final Set<Integer> known = new TreeSet<>();
    private final Map<String, List<IcsEvent>> replacing = new HashMap<>();
    private long counted;

    private ICalendarHolidays(String name, int fromYear, int toYear) {
        requireYears(fromYear, toYear);
        this.name = name;
        this.first = LocalDate.of(fromYear, 1, 1);
        this.last = LocalDate.of(toYear, 12, 31);
    }

    /**
     * The official days of a file in UTF-8.
     *
     * @param region the state or region as its ISO 3166 code, for instance {@code CN}
     * @param fromYear the first year asked for
     * @param toYear the last year asked for, at most 99 after the first
     */
    public static OfficialDays read(String region, Path file, int fromYear, int toYear) {
        return new ICalendarHolidays(FileText.nameOf(file), fromYear, toYear).read(region, FileText.of(file));
    }

    /** As {@link #read(String, Path, int, int)}, of a stream in UTF-8, which stays open. */
    public static OfficialDays read(String region, InputStream in, int fromYear, int toYear) {
        return new ICalendarHolidays(NAME, fromYear, toYear).read(region, FileText.of(NAME, in));
    }

    /** As {@link #read(String, Path, int, int)}, of text, whose reader stays open. */
    public static OfficialDays read(String region, Reader in, int fromYear, int toYear) {
        return new ICalendarHolidays(NAME, fromYear, toYear).read(region, FileText.of(NAME, in));
    }

    private OfficialDays read(String region, String text) {
        List<IcsEvent> events = IcsEvent.all(name, text);
        boolean isMarked = IcsKind.isMarked(events);
        events.forEach(this::gather);
        for (IcsEvent event : events) {
            IcsKind.of(event, isMarked).ifPresent(day -> add(event, day));
        }
        if (known.isEmpty()) {
            String years = first.getYear() + ".." + last.getYear();
            throw CalendarFault.of(name, FaultCode.NO_HOLIDAYS, "", Map.of("years", years));
        }
        return new OfficialDays(region, declared.days(), known);
    }

    private void gather(IcsEvent event) {
        if (event.content().getRecurrenceId() != null) {
            replacing.computeIfAbsent(series(event), uid -> new ArrayList<>()).add(event);
        }
    }

    private void add(IcsEvent event, OfficialDays.Day day) {
        event.requireRead();
        long length = IcsDates.daysOf(event);
        Set<LocalDate> starts = IcsDates.startsOf(event, last);
        if (event.content().getRecurrenceId() == null) {
            replacing.getOrDefault(series(event), List.of()).forEach(one -> starts.remove(IcsDates.replacedBy(one)));
        }
        count(event, starts.size());
        for (LocalDate start : starts) {
            LocalDate end = start.plusDays(length);
            LocalDate from = start.isBefore(first) ? first : start;
            for (LocalDate date = from; date.isBefore(end) && !date.isAfter(last); date = date.plusDays(1)) {
                add(event, date, day);
            }
        }
    }

    private void add(IcsEvent event, LocalDate date, OfficialDays.Day day) {
        count(event, 1);
        declared.add(event.place(), date, day);
        known.add(date.getYear());
    }

    private void count(IcsEvent event, int more) {
        counted += more;
        if (counted > MOST_DAYS) {
            throw CalendarFault.over(event.place(), counted, MOST_DAYS);
        }
    }

    private static String series(IcsEvent event) {
        return Optional.ofNullable(event.content().getUid())
                .map(uid -> uid.getValue())
                .orElse(event.place());
    }

    private static void requireYears(int fromYear, int toYear) {
        if (fromYear < 1 || fromYear > 9999) {
            throw CalendarFault.of("fromYear", FaultCode.YEAR_RANGE, Integer.toString(fromYear));
        }
        if (toYear > 9999) {
            throw CalendarFault.of("toYear", FaultCode.YEAR_RANGE, Integer.toString(toYear));
        }
        if (toYear < fromYear) {
            throw CalendarFault.of("toYear", FaultCode.BEFORE_FROM, Integer.toString(toYear));
        }
        if (toYear - fromYear >= MOST_YEARS) {
            throw CalendarFault.over("toYear", toYear, fromYear + MOST_YEARS - 1L);
        }
    }
}
