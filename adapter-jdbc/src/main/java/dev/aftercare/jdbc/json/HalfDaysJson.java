package dev.aftercare.jdbc.json;

import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.waitinglist.WaitingOffer.HalfDay;
import java.time.LocalDate;
import java.util.List;

/** Halves of days in their order: {@code {"v":1,"halves":[{"date":"2026-03-03","half":"MORNING"}]}}. */
public record HalfDaysJson(int v, List<HalfDayJson> halves) implements Versioned {

    /** One half of a day. */
    public record HalfDayJson(String date, Half half) {}

    /** The text of these halves. */
    public static String write(List<HalfDay> halves) {
        return Json.write(new HalfDaysJson(
                1,
                halves.stream()
                        .map(half -> new HalfDayJson(half.date().toString(), half.half()))
                        .toList()));
    }

    /** The halves of a text. */
    public static List<HalfDay> read(String text) {
        return Json.read(text, HalfDaysJson.class).halves.stream()
                .map(half -> new HalfDay(LocalDate.parse(half.date), half.half))
                .toList();
    }
}
