package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercare.domain.RealData;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the tests of five other projects say about business hours. */
@Tag("CMP-3a")
class BusinessTimeCasesTest {

    /** Where a choice can be made and we take the other way; each is told at the method that takes it. */
    private static final Map<String, String> OTHERWISE = Map.of(
            // one working day after a Tuesday off is the Wednesday: plusWorkingDays counts from the date itself
            "bt004", "2014-04-09",
            // one working day before a Wednesday off is the Tuesday
            "bt008", "2014-04-08",
            // a day of 25 hours that is open all day has 25 hours of working time
            "bt104", "90000");

    private static final Instant T0 = Instant.parse("2026-03-02T00:00:00Z");

    @TestFactory
    Stream<DynamicTest> everyCase() {
        JsonNode file = read();
        return StreamSupport.stream(file.path("cases").spliterator(), false)
                .map(c -> DynamicTest.dynamicTest(
                        c.path("id").asText() + " " + c.path("op").asText(),
                        () -> assertThat(answer(c, calendar(file, c))).isEqualTo(expected(c))));
    }

    @Test
    void noCaseIsLeftOut() {
        List<String> kinds = StreamSupport.stream(read().path("cases").spliterator(), false)
                .map(c -> c.path("kind").asText())
                .toList();
        assertThat(kinds.stream().filter("neutral"::equals)).hasSize(79);
        assertThat(kinds).hasSize(79 + OTHERWISE.size());
    }

    private static String expected(JsonNode c) {
        String id = c.path("id").asText();
        if (OTHERWISE.containsKey(id)) {
            return OTHERWISE.get(id);
        }
        JsonNode expected = c.path("expected");
        if (expected.isObject()) {
            return text(expected, "response_by", "resolution_by", "hold_working_seconds", "resolution_working_seconds");
        }
        boolean isInstant = expected.isTextual() && expected.asText().contains("T");
        return isInstant ? instant(expected.asText()).toString() : expected.asText();
    }

    private static String answer(JsonNode c, BusinessCalendar calendar) {
        JsonNode in = c.path("input");
        return switch (c.path("op").asText()) {
            case "add_working_seconds" ->
                String.valueOf(calendar.plus(at(in), seconds(in, "seconds")).orElseThrow());
            case "add_working_days" ->
                String.valueOf(
                        calendar.plusWorkingDays(date(in, "date"), in.path("n").asInt())
                                .orElseThrow());
            case "add_business_days_keep_time" ->
                String.valueOf(
                        calendar.plusWorkingDays(at(in), in.path("n").asInt()).orElseThrow());
            case "roll_forward_to_working_time" ->
                String.valueOf(calendar.rollForward(at(in)).orElseThrow());
            case "roll_back_to_working_time" ->
                String.valueOf(calendar.rollBack(at(in)).orElseThrow());
            case "next_closing_time" ->
                String.valueOf(calendar.nextClosing(at(in)).orElseThrow());
            case "is_working_time" -> String.valueOf(calendar.isOpen(at(in)));
            case "working_days_between" -> String.valueOf(calendar.workingDaysBetween(date(in, "a"), date(in, "b")));
            case "working_seconds_between" ->
                String.valueOf(calendar.between(
                                instant(in.path("a").asText()),
                                instant(in.path("b").asText()))
                        .toSeconds());
            case "sla_deadlines" -> deadlines(in, calendar);
            case "sla_pause" -> pause(in, calendar);
            case "sla_timeline" -> timeline(in, calendar);
            case "sla_working_minutes_24x7_with_pause" ->
                String.valueOf(ticket(calendar)
                        .countedBetween(minute(in, "from_min"), minute(in, "to_min"))
                        .toMinutes());
            case "sla_destination_24x7_with_pause" -> destination(in, calendar);
            default -> throw new AssertionError("no way to ask " + c.path("op"));
        };
    }

    private static String deadlines(JsonNode in, BusinessCalendar calendar) {
        Instant created = instant(in.path("created").asText());
        return text(
                "response_by", due(created, seconds(in, "response_working_seconds"), calendar),
                "resolution_by", due(created, seconds(in, "resolution_working_seconds"), calendar));
    }

    private static Instant due(Instant created, Duration length, BusinessCalendar calendar) {
        return clock(created, length, calendar).dueAt().orElseThrow();
    }

    private static PausableClock clock(Instant created, Duration length, BusinessCalendar calendar) {
        return PausableClock.started(created, new TimeLimit(length, 75, calendar));
    }

    /** A wait of so much working time, wherever it lies before the limit. */
    private static String pause(JsonNode in, BusinessCalendar calendar) {
        Instant created = instant(in.path("created").asText());
        Instant paused = calendar.plus(created, Duration.ofMinutes(10)).orElseThrow();
        Instant resumed =
                calendar.plus(paused, seconds(in, "hold_working_seconds")).orElseThrow();
        PausableClock clock = clock(created, seconds(in, "resolution_working_seconds"), calendar)
                .paused(paused, "customer")
                .resumed(resumed);
        return text("resolution_by", clock.dueAt().orElseThrow());
    }

    private static String timeline(JsonNode in, BusinessCalendar calendar) {
        Instant created = instant(in.path("created").asText());
        List<Instant> events = StreamSupport.stream(in.path("events").spliterator(), false)
                .map(event -> instant(event.get(0).asText()))
                .toList();
        Instant end = events.get(2);
        PausableClock clock = clock(created, seconds(in, "resolution_working_seconds"), calendar)
                .paused(events.get(0), "replied")
                .resumed(events.get(1))
                .stopped(end);
        assertThat(clock.isOver(end)).isFalse();
        return text(
                "hold_working_seconds", clock.waited(end).toSeconds(),
                "resolution_working_seconds", clock.counted(end).toSeconds());
    }

    /** Open from the start, waiting from minute 90, counted again from minute 120. */
    private static PausableClock ticket(BusinessCalendar calendar) {
        PausableClock clock = clock(T0, Duration.ofHours(24), calendar).paused(T0.plusSeconds(90 * 60), "pending");
        return clock.stopped(T0.plusSeconds(120 * 60));
    }

    /** After the end of the recorded time it is asked as if it went on. */
    private static String destination(JsonNode in, BusinessCalendar calendar) {
        PausableClock clock = ticket(calendar).reopened(minute(120));
        Duration before = clock.counted(minute(in, "start_min"));
        Instant reached = clock.reachedAt(
                        before.plus(Duration.ofMinutes(in.path("span_min").asInt())))
                .orElseThrow();
        return String.valueOf(Duration.between(T0, reached).toMinutes());
    }

    private static Instant minute(JsonNode in, String field) {
        return minute(in.path(field).asInt());
    }

    private static Instant minute(int minute) {
        return T0.plus(Duration.ofMinutes(minute));
    }

    private static Duration seconds(JsonNode in, String field) {
        return Duration.ofSeconds(in.path(field).asLong());
    }

    private static LocalDate date(JsonNode in, String field) {
        return LocalDate.parse(in.path(field).asText());
    }

    private static Instant at(JsonNode in) {
        return instant(in.path("at").asText());
    }

    /** With an offset, with a zone, or in the calendar's own, which is UTC where none is told. */
    private static Instant instant(String text) {
        if (text.endsWith("]")) {
            String[] parts = text.split("[\\[\\]]", -1);
            return LocalDateTime.parse(parts[0]).atZone(ZoneId.of(parts[1])).toInstant();
        }
        boolean isLocal = text.length() == "2024-06-03T10:00:00".length();
        return isLocal
                ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)
                : ZonedDateTime.parse(text).toInstant();
    }

    private static String text(JsonNode expected, String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            if (expected.has(field)) {
                String value = expected.path(field).asText();
                text.append(field)
                        .append('=')
                        .append(value.contains("T") ? instant(value).toString() : value)
                        .append(' ');
            }
        }
        return text.toString();
    }

    private static String text(Object... fieldsAndValues) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            text.append(fieldsAndValues[i])
                    .append('=')
                    .append(fieldsAndValues[i + 1])
                    .append(' ');
        }
        return text.toString();
    }

    private static BusinessCalendar calendar(JsonNode file, JsonNode c) {
        JsonNode described = file.path("calendars").path(c.path("calendar").asText());
        assertThat(described.isObject()).as(c.path("calendar").asText()).isTrue();
        return CaseCalendars.calendar(described);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(String.join("\n", RealData.lines("business-time/business_time_cases.json")));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
