package dev.aftercare.files.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.ExceptionRule;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import dev.aftercare.usecase.call.FaultCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** On which dates an event begins, and for how many days it lasts each time. */
final class IcsDates {

    private final IcsEvent event;
    private final VEvent content;
    private final LocalDate start;

    private IcsDates(IcsEvent event) {
        this.event = event;
        this.content = event.content();
        this.start = event.date(
                "DTSTART",
                content.getDateStart() == null ? null : content.getDateStart().getValue());
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
    static long daysOf(IcsEvent event) {
        return new IcsDates(event).length();
    }

    /** The dates on which it begins, up to {@code last}. */
    static Set<LocalDate> startsOf(IcsEvent event, LocalDate last) {
        return new IcsDates(event).starts(last);
    }

    private long length() {
        DateEnd end = content.getDateEnd();
        if (end != null) {
            long days = ChronoUnit.DAYS.between(start, event.date("DTEND", end.getValue()));
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

    private Set<LocalDate> starts(LocalDate last) {
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
            more.getDates().forEach(date -> starts.add(event.date("RDATE", date)));
        }
        for (ExceptionDates none : content.getExceptionDates()) {
            none.getValues().forEach(date -> starts.remove(event.date("EXDATE", date)));
        }
        return starts;
    }
}
