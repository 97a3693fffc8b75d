package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftercare.domain.RealData;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the tests of other calendars say about free slots. */
class SlotCasesTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.path("id").asText() + " " + c.path("op").asText(),
                        () -> assertThat(answer(c)).isEqualTo(c.path("expected").toString())));
    }

    @Test
    void noCaseIsLeftOut() {
        assertThat(cases()).hasSize(13);
    }

    private static String answer(JsonNode c) {
        JsonNode in = c.path("input");
        return switch (c.path("op").asText()) {
            case "count_slots" -> String.valueOf(slotsOfDay(in).size());
            case "free_slots" -> freeSlots(in).toString().replace(", ", ",");
            case "round_up_availability" -> rounded(in).toString();
            case "count_starts_in_intervals" ->
                String.valueOf(new SlotGrid(Instant.EPOCH, minutes(in, "increment_min"))
                        .starts(
                                StreamSupport.stream(in.path("intervals_min").spliterator(), false)
                                        .map(range -> seconds(
                                                range.get(0).asLong() * 60,
                                                range.get(1).asLong() * 60))
                                        .toList(),
                                minutes(in, "length_min"))
                        .size());
            default -> throw new AssertionError("no way to ask " + c.path("op"));
        };
    }

    private static List<Instant> slotsOfDay(JsonNode in) {
        ZonedDate day = ZonedDate.of(
                LocalDate.parse(in.path("day").asText()),
                ZoneId.of(in.path("day_tz").asText()));
        BusinessHours hours = BusinessHours.everyDay(DayHours.closed());
        for (JsonNode open : in.path("hours")) {
            DayHours ofDay = DayHours.of(
                    open.path("start").asText() + "-" + open.path("end").asText());
            for (JsonNode weekday : open.path("days")) {
                hours = hours.every(DayOfWeek.SUNDAY.plus(weekday.asInt()), ofDay);
            }
        }
        BusinessCalendar calendar =
                new BusinessCalendar(ZoneId.of(in.path("hours_tz").asText("UTC")), hours);
        Instant earliest = Instant.parse(in.path("now").asText()).plus(minutes(in, "min_notice_min"));
        TimeRange window = new TimeRange(earliest.isAfter(day.start()) ? earliest : day.start(), day.end());
        return SlotGrid.of(day, LocalTime.MIDNIGHT, minutes(in, "frequency_min"))
                .starts(calendar.rangesWithin(window), minutes(in, "length_min"));
    }

    private static List<String> freeSlots(JsonNode in) {
        ZonedDate day = ZonedDate.of(LocalDate.parse(in.path("day").asText()), UTC);
        Instant from = time(day, in.path("earliest"));
        Instant open = time(day, in.path("open"));
        Instant close = time(day, in.path("close"));
        List<TimeRange> busy = StreamSupport.stream(in.path("busy").spliterator(), false)
                .map(range -> new TimeRange(time(day, range.get(0)), time(day, range.get(1))))
                .toList();
        Instant first = from.isAfter(open) ? from : open;
        List<TimeRange> bookable = first.isBefore(close) ? List.of(new TimeRange(first, close)) : List.of();
        return SlotGrid.of(day, LocalTime.MIDNIGHT, minutes(in, "step_min"))
                .starts(TimeRanges.minus(bookable, busy), minutes(in, "length_min"))
                .stream()
                .map(start -> "\"" + ZonedDate.timeAt(start, UTC) + "\"")
                .toList();
    }

    private static List<String> rounded(JsonNode in) {
        long start = Math.max(in.path("start").asLong(), in.path("now").asLong(0));
        long end = Math.min(
                in.path("end").asLong(),
                in.path("config_end").asLong(in.path("end").asLong()));
        if (start >= end) {
            return List.of();
        }
        SlotGrid grid = new SlotGrid(
                Instant.EPOCH, Duration.ofSeconds(in.path("increment_s").asLong()));
        return grid
                .roundUp(seconds(start, end))
                .map(range ->
                        "[" + range.start().getEpochSecond() + "," + range.end().getEpochSecond() + "]")
                .stream()
                .toList();
    }

    private static Instant time(ZonedDate day, JsonNode text) {
        return day.at(LocalTime.parse(text.asText()));
    }

    private static TimeRange seconds(long from, long to) {
        return new TimeRange(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
    }

    private static Duration minutes(JsonNode in, String field) {
        return Duration.ofMinutes(in.path(field).asLong());
    }

    private static List<JsonNode> cases() {
        try {
            JsonNode file =
                    new ObjectMapper().readTree(String.join("\n", RealData.lines("business-time/slot_cases.json")));
            return StreamSupport.stream(file.spliterator(), false).toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
