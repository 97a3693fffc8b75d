package dev.aftercare.files.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a file.
 *
 * @param lines where it stands
 * @param content as the library read it
 * @param unread what the library could not read of the days of the calendar and left out, by line
 */
record IcsEvent(String file, IcsLines.Event lines, VEvent content, Map<Integer, ParseWarning> unread) {

    /** All events of a file, in its order. */
    static List<IcsEvent> all(String name, String text) {
        Deque<IcsLines.Event> lines = new ArrayDeque<>(IcsLines.ofEvents(name, text));
        List<IcsEvent> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                Map<Integer, ParseWarning> unread = ofDays(reader.getWarnings());
                for (VEvent event : calendar.getEvents()) {
                    IcsLines.Event found = lines.poll();
                    if (found == null) {
                        throw otherEvents(name);
                    }
                    events.add(new IcsEvent(name, found, event, unread));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!lines.isEmpty()) {
            throw otherEvents(name);
        }
        return events;
    }

    /** The library must see the events that the lines show, lest a fault is told of another than it is in. */
    private static InvalidInputException otherEvents(String name) {
        return CalendarFault.of(name, FaultCode.MALFORMED_CALENDAR, "VEVENT", Map.of("line", "1"));
    }

    private static Map<Integer, ParseWarning> ofDays(List<ParseWarning> warnings) {
        Map<Integer, ParseWarning> unread = new HashMap<>();
        for (ParseWarning warning : warnings) {
            if (warning.getLineNumber() != null
                    && IcsLines.OF_DAYS.contains(String.valueOf(warning.getPropertyName()))) {
                unread.putIfAbsent(warning.getLineNumber(), warning);
            }
        }
        return unread;
    }

    /** What the paths of its faults begin with. */
    String place() {
        return file + "[line " + lines.line() + "]";
    }

    /** Refuses an event of whose dates something could not be read. */
    void requireRead() {
        lines.own().forEach((number, property) -> {
            ParseWarning warning = unread.get(number);
            if (warning != null) {
                throw fault(
                        String.valueOf(warning.getPropertyName()),
                        FaultCode.MALFORMED_CALENDAR,
                        property,
                        Map.of("line", number.toString()));
            }
        });
    }

    /** The date that is written there, whatever zone the machine is in. */
    LocalDate date(String property, @Nullable ICalDate value) {
        if (value == null) {
            throw fault(property, FaultCode.REQUIRED, "", Map.of());
        }
        DateTimeComponents written = value.getRawComponents();
        if (hasTime(property, value)) {
            throw fault(property, FaultCode.CLOCK_TIME, written.toString(true, false), Map.of());
        }
        return dateOf(property, written);
    }

    /** Whether it is written with a time: the library takes some dates that are not called so for midnights. */
    boolean hasTime(String property, ICalDate value) {
        return value.hasTime() && lines.timed().contains(property);
    }

    /** The date of a moment that is written there. */
    LocalDate dateOf(String property, DateTimeComponents written) {
        try {
            return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
        } catch (DateTimeException none) {
            throw fault(property, FaultCode.UNREADABLE_DATE, written.toString(false, true), Map.of());
        }
    }

    InvalidInputException fault(String property, FaultCode code, String value, Map<String, String> arguments) {
        return CalendarFault.of(place() + "." + property, code, value, arguments);
    }
}
