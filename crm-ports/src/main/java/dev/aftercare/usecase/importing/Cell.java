package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.usecase.call.FaultCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the text of a cell was read as, or why it could not be. */
sealed interface Cell {

    /** A value: text, texts, day, maybe with a time, number or distance; its text form is the same wherever it came from. */
    record Good(Object value) implements Cell {}

    /** What is wrong. */
    record Bad(Reason reason) implements Cell {}

    static Cell text(String text) {
        return new Good(text);
    }

    static Cell texts(List<String> texts) {
        return new Good(List.copyOf(texts));
    }

    static Cell day(LocalDate day) {
        return new Good(day);
    }

    static Cell dayTime(DayTime dayTime) {
        return new Good(dayTime);
    }

    static Cell number(Long number) {
        return new Good(number);
    }

    static Cell distance(Distance distance) {
        return new Good(distance);
    }

    static Cell bad(FaultCode reason) {
        return bad(reason, Map.of());
    }

    static Cell bad(FaultCode reason, Map<String, String> arguments) {
        return new Bad(Reason.of(reason, arguments));
    }
}
