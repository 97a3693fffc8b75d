package dev.aftercare.jdbc.json;

import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import java.util.List;
import java.util.UUID;

/** What an appointment holds. */
public record HoldsJson(int v, List<HoldJson> holds) implements Versioned {

    /** One resource; ticks from (included) to (excluded). */
    public record HoldJson(HoldKind kind, UUID resource, int lane, long from, long to) {}

    /** The text of these holds. */
    public static String write(List<Hold> holds) {
        return Json.write(new HoldsJson(
                1,
                holds.stream()
                        .map(hold ->
                                new HoldJson(hold.kind(), hold.resource(), hold.lane(), hold.fromTick(), hold.toTick()))
                        .toList()));
    }

    /** The holds of a text. */
    public static List<Hold> read(String text) {
        return Json.read(text, HoldsJson.class).holds.stream()
                .map(hold -> new Hold(hold.kind, hold.resource, hold.lane, hold.from, hold.to))
                .toList();
    }
}
