package dev.aftercare.files.calendar;

import static java.util.stream.Collectors.toSet;

import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.InvalidInputException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Official days from iCalendar files of public holidays (RFC 5545), such as states publish, Google, and Apple for states that
 * move working days (HC-3). Half days are not told apart: an event that counts is a day off as a whole.
 *
 * <p>Which events count:
 *
 * <ul>
 *   <li>None with {@code STATUS:CANCELLED}.
 *   <li>If an event of the file has {@code X-APPLE-SPECIAL-DAY}, those alone with {@code WORK-HOLIDAY}, a day off, or
 *       {@code ALTERNATE-WORKDAY}, a make-up working day; the others are mere festivals. Apple's files without any such mark
 *       do not tell which days are off.
 *   <li>Else all but observances and what is off in some places alone: those whose {@code SUMMARY} has "(Not a Public
 *       Holiday)" or "(regional holiday)"; whose {@code DESCRIPTION} has the first line "Observance", or begins with
 *       "Observance - ", "Public holiday in ", "Common local holiday" or "Local holiday"; or whose {@code DESCRIPTION} names
 *       Google below its first line and whose {@code UID} is of {@code @google.com}, as where it tells how to hide them.
 * </ul>
 *
 * <p>Where events are not marked as Apple's, one is a make-up working day if its {@code SUMMARY} has 补班 or 補班; 班 or 补 alone
 * in brackets; 班 at the beginning before ｜, or at the end after a blank; 上班 at the beginning or, but for brackets, at the
 * end, and not in brackets with a date, nor after a word such as 无需; 工作日 without 非; or "work day", "workday" or "working
 * day" without "non-", "no" or "not a" before. Else it is a day off.
 *
 * <p>The name is the {@code SUMMARY} without such marks as （休）, （班）, 【补班】 and 班｜; of two for one date the first in the
 * file.
 *
 * <p>Which days an event has: {@code DTEND} is exclusive; without it and without {@code DURATION} it lasts one day, and so
 * it does where the end is its start. {@code RRULE} and {@code RDATE} repeat all of its days, {@code EXDATE} takes single
 * repetitions away, and an event with {@code RECURRENCE-ID} stands in place of the one of that date. With {@code RRULE} the
 * start counts if the rule names it, and {@code UNTIL} is the date that is written there. Dates are dates, in no zone. Times
 * of day from one midnight to another are whole days, and those within one date are that date for a make-up working day;
 * not so in UTC.
 *
 * <p>Days outside of the years that are asked for are passed over. A year is known if it is asked for and a day in it
 * counts that is not in December, for a notice names days of the December before too. But ask only for years whose notice
 * is out: many files carry later years that are guessed, and yearly rules make every year known.
 *
 * <p>Every method throws {@link InvalidInputException}, with file, line and property, if
 *
 * <ul>
 *   <li>the years are more than 100, or in the wrong order, or not from 1 to 9999;
 *   <li>the file is larger than 5 MiB, not UTF-8, or not a whole calendar, because it was cut off for instance;
 *   <li>an event has a second {@code DTSTART}, {@code DTEND} or {@code DURATION}, or a line without colon that begins as a
 *       property that matters or follows one of dates;
 *   <li>it is a file of Apple's in which no event is marked;
 *   <li>an event that counts has no {@code SUMMARY} or {@code DTSTART}, a clock time other than those, or dates that cannot be
 *       read; a rule in another calendar ({@code RSCALE}), in hours, with numbers that RFC 5545 does not have, or to leave
 *       dates out ({@code EXRULE}); or if it repeats more than 10,000 times;
 *   <li>all events together have more than 100,000 repetitions and days in the years asked for;
 *   <li>a date is both off and a working day;
 *   <li>no day in these years counts, or days in December alone.
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
    private final Map<String, Set<LocalDate>> replaced = new HashMap<>();
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
        return new ICalendarHolidays(FileText.nameOf(file), fromYear, toYear).read(region, FileText.ofFolded(file));
    }

    /** As {@link #read(String, Path, int, int)}, of a stream in UTF-8, which stays open. */
    public static OfficialDays read(String region, InputStream in, int fromYear, int toYear) {
        return new ICalendarHolidays(NAME, fromYear, toYear).read(region, FileText.ofFolded(NAME, in));
    }

    /** As {@link #read(String, Path, int, int)}, of text, whose reader stays open. */
    public static OfficialDays read(String region, Reader in, int fromYear, int toYear) {
        return new ICalendarHolidays(NAME, fromYear, toYear).read(region, FileText.of(NAME, in));
    }

    private OfficialDays read(String region, String text) {
        List<IcsEvent> events = IcsEvent.all(name, text);
        boolean isMarked = IcsKind.isMarked(name, events);
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
        IcsDates dates = new IcsDates(event, day.isOff());
        long length = dates.length();
        Set<LocalDate> starts = dates.starts(last);
        if (event.content().getRecurrenceId() == null) {
            starts.removeIf(replacedIn(series(event))::contains);
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

    private Set<LocalDate> replacedIn(String series) {
        return replaced.computeIfAbsent(
                series,
                uid -> replacing.getOrDefault(uid, List.of()).stream()
                        .map(IcsDates::replacedBy)
                        .collect(toSet()));
    }

    /** A notice names days of the December before too, which tell nothing of the other days of that year. */
    private void add(IcsEvent event, LocalDate date, OfficialDays.Day day) {
        count(event, 1);
        declared.add(event.place(), date, day);
        if (date.getMonth() != Month.DECEMBER) {
            known.add(date.getYear());
        }
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
