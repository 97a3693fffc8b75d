package dev.aftercare.files.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.property.RawProperty;
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
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event of a file.
 *
 * @param line where it begins, counted from 1
 * @param content as the library read it
 * @param unread what the library could not read of it and left out, in the order of lines
 */
record IcsEvent(String file, int line, VEvent content, List<ParseWarning> unread) {

    private static final Set<String> MEANT =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS");

    /** All events of a file, in its order. */
    static List<IcsEvent> all(String name, String text) {
        Deque<Integer> lines = new ArrayDeque<>(IcsLines.ofEvents(name, text));
        List<IcsEvent> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                NavigableMap<Integer, List<ParseWarning>> unread = byLine(reader.getWarnings());
                for (VEvent event : calendar.getEvents()) {
                    int begin = requireSame(name, lines.poll());
                    int next = Objects.requireNonNullElse(lines.peek(), Integer.MAX_VALUE);
                    List<ParseWarning> ofEvent = unread.subMap(begin, next).values().stream()
                            .flatMap(List::stream)
                            .toList();
                    events.add(new IcsEvent(name, begin, event, ofEvent));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requireSame(name, lines.isEmpty() ? 0 : null);
        return events;
    }

    /** The library must see the events that the lines show, lest a fault is told of another than it is in. */
    private static int requireSame(String name, @Nullable Integer line) {
        if (line == null) {
            throw CalendarFault.of(name, FaultCode.MALFORMED_CALENDAR, "VEVENT", Map.of("line", "1"));
        }
        return line;
    }

    private static NavigableMap<Integer, List<ParseWarning>> byLine(List<ParseWarning> warnings) {
        return warnings.stream()
                .filter(warning -> warning.getLineNumber() != null)
                .collect(groupingBy(ParseWarning::getLineNumber, TreeMap::new, toList()));
    }

    /** What the paths of its faults begin with. */
    String place() {
        return file + "[line " + line + "]";
    }

    /** Refuses an event of whose dates something could not be read. */
    void requireRead() {
        unread.stream()
                .filter(warning -> MEANT.contains(String.valueOf(warning.getPropertyName())))
                .findFirst()
                .ifPresent(warning -> {
                    RawProperty raw = content.getExperimentalProperty(warning.getPropertyName());
                    throw CalendarFault.of(
                            file,
                            FaultCode.MALFORMED_CALENDAR,
                            raw == null ? warning.getMessage() : warning.getPropertyName() + ":" + raw.getValue(),
                            Map.of("line", String.valueOf(warning.getLineNumber())));
                });
    }

    /** The date that is written there, whatever zone the machine is in. */
    LocalDate date(String property, @Nullable ICalDate value) {
        if (value == null) {
            throw fault(property, FaultCode.REQUIRED, "", Map.of());
        }
        DateTimeComponents written = value.getRawComponents();
        if (value.hasTime()) {
            throw fault(property, FaultCode.CLOCK_TIME, written.toString(true, false), Map.of());
        }
        return dateOf(property, written);
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
