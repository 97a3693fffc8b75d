package dev.aftercare.files.calendar;

import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.call.FaultCode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** A rule by which an event repeats: the library counts, within bounds that it does not set itself. */
final class IcsRule {

    private static final String RRULE = "RRULE";
    private static final int MOST = 10_000;
    private static final List<Frequency> IN_DAYS =
            List.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private final IcsEvent event;
    private final Recurrence rule;

    /** Refuses a rule that counts hours, or in a way or another calendar that the library does not know. */
    IcsRule(IcsEvent event, Recurrence rule) {
        this.event = event;
        this.rule = rule;
        if (rule.getFrequency() == null || !IN_DAYS.contains(rule.getFrequency())) {
            throw unknown("FREQ=" + rule.getFrequency(), IN_DAYS.toString());
        }
        rule.getXRules().forEach((part, values) -> {
            boolean isOurCalendar =
                    part.equalsIgnoreCase("RSCALE") && values.stream().allMatch("GREGORIAN"::equalsIgnoreCase);
            if (!isOurCalendar) {
                throw unknown(
                        part + "=" + String.join(",", values),
                        "FREQ, UNTIL, COUNT, INTERVAL, BY..., WKST, RSCALE=GREGORIAN");
            }
        });
        requireWithin("INTERVAL", orNone(rule.getInterval()), false, MOST);
        requireWithin("COUNT", orNone(rule.getCount()), false, MOST);
        requireNone("BYHOUR", rule.getByHour());
        requireNone("BYMINUTE", rule.getByMinute());
        requireNone("BYSECOND", rule.getBySecond());
        requireWithin("BYMONTH", rule.getByMonth(), false, 12);
        requireWithin("BYMONTHDAY", rule.getByMonthDay(), true, 31);
        requireWithin("BYYEARDAY", rule.getByYearDay(), true, 366);
        requireWithin("BYWEEKNO", rule.getByWeekNo(), true, 53);
        requireWithin("BYSETPOS", rule.getBySetPos(), true, 366);
        requireWithin(
                "BYDAY",
                rule.getByDay().stream()
                        .map(ByDay::getNum)
                        .filter(Objects::nonNull)
                        .toList(),
                true,
                53);
    }

    /**
     * The dates that the rule names from the start on, up to {@code last}. Counted in UTC from midnight to midnight, where
     * no date is skipped: the library takes the machine's zone for dates.
     */
    List<LocalDate> dates(LocalDate start, LocalDate last) {
        DateIterator found =
                inUtc().getDateIterator(new ICalDate(midnight(start), true), TimeZone.getTimeZone(ZoneOffset.UTC));
        List<LocalDate> dates = new ArrayList<>();
        while (found.hasNext()) {
            LocalDate date = ZonedDate.dateAt(found.next().toInstant(), ZoneOffset.UTC);
            if (date.isAfter(last)) {
                break;
            }
            dates.add(date);
            if (dates.size() > MOST) {
                throw CalendarFault.over(event.place() + "." + RRULE, dates.size(), MOST);
            }
        }
        return dates;
    }

    /** The rule until the end of the date that is written in it. */
    private Recurrence inUtc() {
        ICalDate until = rule.getUntil();
        if (until == null) {
            return rule;
        }
        DateTimeComponents written = until.getRawComponents();
        return new Recurrence.Builder(rule)
                .until(midnight(event.dateOf(RRULE, written)), true)
                .build();
    }

    private static List<Integer> orNone(@Nullable Integer number) {
        return number == null ? List.of() : List.of(number);
    }

    private void requireNone(String part, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            throw unknown(part + "=" + numbers, "days");
        }
    }

    private void requireWithin(String part, List<Integer> numbers, boolean fromTheEndToo, int most) {
        for (int number : numbers) {
            int size = fromTheEndToo ? Math.abs(number) : number;
            if (size < 1 || size > most) {
                throw unknown(part + "=" + number, "1.." + most);
            }
        }
    }

    private RuntimeException unknown(String found, String known) {
        return event.fault(RRULE, FaultCode.UNKNOWN_VALUE, found, Map.of("known", known));
    }

    private static Date midnight(LocalDate date) {
        return Date.from(ZonedDate.of(date, ZoneOffset.UTC).start());
    }
}
