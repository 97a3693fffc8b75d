package dev.aftercare.files.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.ExceptionRule;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.aftercare.usecase.call.FaultCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On which dates an event begins, and for how many days it lasts each time. Clock times are taken from midnight to midnight
 * of another day, as Outlook writes whole days, and for a make-up working day within one day; not in UTC, whose dates may be
 * others.
 */
final class IcsDates {

    private final IcsEvent event;
    private final VEvent content;
    private final boolean isTimed;
    private final LocalDate start;

    /**
     * Of an event that can be read.
     *
     * @param isOff whether it is of days off
     */
    IcsDates(IcsEvent event, boolean isOff) {
        this.event = event;
        this.content = event.content();
        ICalDate from = valueOf(content.getDateStart());
        ICalDate to = valueOf(content.getDateEnd());
        this.isTimed = from != null && to != null && isInDays(from, to, isOff);
        this.start = date("DTSTART", from);
    }

    /** The date of its series in place of which an event with {@code RECURRENCE-ID} stands. */
    static LocalDate replacedBy(IcsEvent event) {
        event.requireRead();
        RecurrenceId id = event.content().getRecurrenceId();
        if (id.getRange() != null) {
            throw event.fault(
                    "RECURRENCE-ID",
                    FaultCode.UNKNOWN_VALUE,
                    "RANGE=" + id.getRange().getValue(),
                    Map.of("known", "single dates"));
        }
        return event.date("RECURRENCE-ID", id.getValue());
    }

    /** For how many days it lasts, each time. */
    long length() {
        DateEnd end = content.getDateEnd();
        if (end != null) {
            long days = ChronoUnit.DAYS.between(start, date("DTEND", end.getValue()));
            if (days < 0) {
                throw event.fault(
                        "DTEND", FaultCode.BEFORE_FROM, start.plusDays(days).toString(), Map.of());
            }
            return Math.max(1, days);
        }
        DurationProperty duration = content.getDuration();
        if (duration == null) {
            return 1;
        }
        long millis = duration.getValue().toMillis();
        if (millis <= 0 || millis % Duration.ofDays(1).toMillis() != 0) {
            throw event.fault(
                    "DURATION",
                    FaultCode.WRONG_TYPE,
                    duration.getValue().toString(),
                    Map.of("expected", "whole days such as P1D"));
        }
        return Duration.ofMillis(millis).toDays();
    }

    /** The dates on which it begins, up to {@code last}. */
    Set<LocalDate> starts(LocalDate last) {
        Set<LocalDate> starts = new TreeSet<>();
        if (!content.getProperties(ExceptionRule.class).isEmpty()) {
            throw event.fault("EXRULE", FaultCode.UNKNOWN_FIELD, "", Map.of());
        }
        for (RecurrenceRule rule : content.getProperties(RecurrenceRule.class)) {
            starts.addAll(new IcsRule(event, rule.getValue()).dates(start, last));
        }
        if (content.getRecurrenceRule() == null) {
            starts.add(start);
        }
        for (RecurrenceDates more : content.getRecurrenceDates()) {
            if (!more.getPeriods().isEmpty()) {
                throw event.fault("RDATE", FaultCode.CLOCK_TIME, "PERIOD", Map.of());
            }
            more.getDates().forEach(date -> starts.add(date("RDATE", date)));
        }
        for (ExceptionDates none : content.getExceptionDates()) {
            none.getValues().forEach(date -> starts.remove(date("EXDATE", date)));
        }
        return starts;
    }

    private LocalDate date(String property, @Nullable ICalDate value) {
        return isTimed && value != null && isLocal(value.getRawComponents())
                ? event.dateOf(property, value.getRawComponents())
                : event.date(property, value);
    }

    private static @Nullable ICalDate valueOf(@Nullable DateOrDateTimeProperty property) {
        return property == null ? null : property.getValue();
    }

    private boolean isInDays(ICalDate from, ICalDate to, boolean isOff) {
        DateTimeComponents first = from.getRawComponents();
        DateTimeComponents last = to.getRawComponents();
        if (!event.hasTime("DTSTART", from) || !event.hasTime("DTEND", to) || !isLocal(first) || !isLocal(last)) {
            return false;
        }
        boolean isOneDate = dateText(first).equals(dateText(last));
        return isOneDate ? !isOff : isMidnight(first) && isMidnight(last);
    }

    private static boolean isLocal(DateTimeComponents written) {
        return !written.isUtc();
    }

    private static boolean isMidnight(DateTimeComponents written) {
        return written.getHour() == 0 && written.getMinute() == 0 && written.getSecond() == 0;
    }

    private static String dateText(DateTimeComponents written) {
        return written.toString(false, false);
    }
}
