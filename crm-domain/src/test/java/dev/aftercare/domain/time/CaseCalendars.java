package dev.aftercare.domain.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The calendars of the collected cases: a holiday beats special hours, special hours replace the day, a break is cut out of it. */
final class CaseCalendars {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    private CaseCalendars() {}

    static BusinessCalendar calendar(JsonNode described) {
        BusinessHours hours = BusinessHours.everyDay(DayHours.closed());
        for (var day : described.path("hours").properties()) {
            hours = hours.every(DAYS.get(day.getKey()), hours(day.getValue()));
        }
        for (var day : described.path("special").properties()) {
            hours = hours.openOn(LocalDate.parse(day.getKey()), hours(day.getValue()));
        }
        for (var day : described.path("breaks").properties()) {
            LocalDate date = LocalDate.parse(day.getKey());
            hours = hours.openOn(date, without(hours.on(date), hours(day.getValue())));
        }
        for (JsonNode holiday : described.path("holidays")) {
            hours = hours.closedOn(LocalDate.parse(holiday.asText()));
        }
        return new BusinessCalendar(zone(described), hours);
    }

    /** Where a source means whatever zone its machine is in, any will do. */
    private static ZoneId zone(JsonNode described) {
        String zone = described.path("tz").asText();
        return ZoneId.of("local".equals(zone) ? "UTC" : zone);
    }

    private static DayHours hours(JsonNode ranges) {
        return DayHours.of(StreamSupport.stream(ranges.spliterator(), false)
                .map(range -> range.get(0).asText() + "-" + range.get(1).asText())
                .toArray(String[]::new));
    }

    /** Neither crosses midnight in the cases. */
    private static DayHours without(DayHours hours, DayHours breaks) {
        List<LocalRange> left = hours.ranges();
        for (LocalRange pause : breaks.ranges()) {
            List<LocalRange> cut = new ArrayList<>();
            for (LocalRange range : left) {
                addUnlessEmpty(range.from(), earlier(range.to(), pause.from()), cut);
                addUnlessEmpty(pause.to().isAfter(range.from()) ? pause.to() : range.from(), range.to(), cut);
            }
            left = cut;
        }
        return new DayHours(left);
    }

    private static LocalTime earlier(LocalTime a, LocalTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static void addUnlessEmpty(LocalTime from, LocalTime to, List<LocalRange> ranges) {
        if (from.isBefore(to)) {
            ranges.add(new LocalRange(from, to));
        }
    }
}
