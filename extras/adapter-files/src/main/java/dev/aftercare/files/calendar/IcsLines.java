package dev.aftercare.files.calendar;

import dev.aftercare.usecase.call.FaultCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether an iCalendar file is whole, which the library does not ask: it takes what has come as if it were all, so that a
 * download that broke off would lose holidays without a word.
 */
final class IcsLines {

    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    private final String name;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Integer> events = new ArrayList<>();

    private IcsLines(String name) {
        this.name = name;
    }

    /** The lines at which the events of whole calendars begin, counted from 1. */
    static List<Integer> ofEvents(String name, String text) {
        IcsLines lines = new IcsLines(name);
        List<String> all = List.of(text.split("\r\n|\n|\r", -1));
        for (int i = 0; i < all.size(); i++) {
            lines.read(i + 1, all.get(i));
        }
        if (!lines.open.isEmpty() || text.isBlank()) {
            throw lines.malformed(all.size(), all.get(all.size() - 1));
        }
        return lines.events;
    }

    private void read(int number, String line) {
        String upper = line.strip().toUpperCase(Locale.ROOT);
        if (isFolded(line)) {
            return;
        }
        if (open.isEmpty() && !upper.isEmpty() && !upper.equals(BEGIN + CALENDAR)) {
            throw malformed(number, line);
        }
        if (upper.startsWith(BEGIN)) {
            begin(number, upper.substring(BEGIN.length()));
        } else if (upper.startsWith(END) && !upper.substring(END.length()).equals(open.pop())) {
            throw malformed(number, line);
        }
    }

    private void begin(int number, String component) {
        if (component.equals(EVENT) && CALENDAR.equals(open.peek())) {
            events.add(number);
        }
        open.push(component);
    }

    /** A line that begins with a blank goes on with the one before. */
    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private RuntimeException malformed(int number, String line) {
        return CalendarFault.of(
                name, FaultCode.MALFORMED_CALENDAR, line.strip(), Map.of("line", Integer.toString(number)));
    }
}
