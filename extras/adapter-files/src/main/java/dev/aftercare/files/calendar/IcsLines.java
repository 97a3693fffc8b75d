package dev.aftercare.files.calendar;

import dev.aftercare.usecase.call.FaultCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an iCalendar file is whole, which the library does not ask: it takes what has come as if it were all, so that a
 * download that broke off would lose holidays without a word. Nor does it tell of lines without a colon, which it leaves
 * out, or of a second start or end, of which it takes one.
 */
final class IcsLines {

    /** The properties that say on which days an event is. */
    static final Set<String> OF_DAYS =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS");

    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    private static final Set<String> ONCE = Set.of("DTSTART", "DTEND", "DURATION");
    private static final String NAMES =
            "(DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|EXRULE|RECURRENCE-ID|STATUS|SUMMARY)";
    /** How a property begins that matters, other than a sentence such as "Status of the day". */
    private static final Pattern PROPERTY = Pattern.compile("(?i:" + NAMES + "[;=])|" + NAMES + "(?![A-Za-z-])");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");

    private final String name;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private String property = "";

    private IcsLines(String name) {
        this.name = name;
    }

    /**
     * Where an event stands.
     *
     * @param line where it begins, counted from 1
     * @param own the lines of its own properties, each with the whole of the property of which it may be but a part
     * @param timed the names of those with a {@code T} in the value, which stands before a time of day
     */
    record Event(int line, Map<Integer, String> own, Set<String> timed) {}

    /** The events of whole calendars. */
    static List<Event> ofEvents(String name, String text) {
        IcsLines lines = new IcsLines(name);
        List<String> all = List.of(text.split("\r\n|\n|\r", -1));
        int next = 0;
        while (next < all.size()) {
            int first = next + 1;
            StringBuilder unfolded = new StringBuilder(all.get(next++));
            while (next < all.size() && isFolded(all.get(next))) {
                unfolded.append(all.get(next++).substring(1));
            }
            lines.read(first, next, unfolded.toString());
        }
        if (!lines.open.isEmpty() || text.isBlank()) {
            throw lines.malformed(all.size(), all.get(all.size() - 1));
        }
        return lines.events;
    }

    private void read(int first, int last, String line) {
        String upper = line.strip().toUpperCase(Locale.ROOT);
        if (open.isEmpty() && !upper.isEmpty() && !upper.equals(BEGIN + CALENDAR)) {
            throw malformed(first, line);
        }
        if (upper.startsWith(BEGIN)) {
            begin(first, upper.substring(BEGIN.length()));
        } else if (upper.startsWith(END)) {
            if (!upper.substring(END.length()).equals(open.pop())) {
                throw malformed(first, line);
            }
        } else if (open.size() == 2 && EVENT.equals(open.peek())) {
            readOfEvent(first, last, line);
        }
    }

    private void begin(int number, String component) {
        if (component.equals(EVENT) && open.size() == 1) {
            events.add(new Event(number, new LinkedHashMap<>(), new HashSet<>()));
            once.clear();
            property = "";
        }
        open.push(component);
    }

    /** Without a colon, a line may go on with a text that was not folded; it must not be one of days, or go on with one. */
    private void readOfEvent(int first, int last, String line) {
        Event event = events.get(events.size() - 1);
        for (int number = first; number <= last; number++) {
            event.own().put(number, line.strip());
        }
        String before = QUOTED.matcher(line).replaceAll("").strip();
        int colon = before.indexOf(':');
        if (colon < 0) {
            boolean isLost = PROPERTY.matcher(before).lookingAt() || OF_DAYS.contains(property);
            if (isLost && !before.isEmpty()) {
                throw malformed(first, line);
            }
            return;
        }
        property = before.substring(0, colon).split(";", 2)[0].strip().toUpperCase(Locale.ROOT);
        if (ONCE.contains(property) && !once.add(property)) {
            throw malformed(first, line);
        }
        if (before.toUpperCase(Locale.ROOT).indexOf('T', colon) >= 0) {
            event.timed().add(property);
        }
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
