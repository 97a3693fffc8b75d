package dev.aftercare.http.json;

import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.vehicle.Plate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the gate log.
 *
 * @param plate of a car that is not known
 */
public record GateEntryView(
        String id,
        @Nullable String vehicle,
        @Nullable String plate,
        @Nullable String appointment,
        @Nullable String parkingPlace,
        String cameAt,
        String state,
        @Nullable String receivedAt,
        @Nullable String leftAt,
        long version)
        implements Versioned, Located {

    /** The view of {@code entry}. */
    public static GateEntryView of(GateEntry entry) {
        return new GateEntryView(
                entry.id().toString(),
                entry.vehicle().map(Object::toString).orElse(null),
                entry.plate().map(Plate::value).orElse(null),
                entry.appointment().map(Object::toString).orElse(null),
                entry.parkingPlace().orElse(null),
                entry.cameAt().toString(),
                entry.state().name(),
                entry.receivedAt().map(Object::toString).orElse(null),
                entry.leftAt().map(Object::toString).orElse(null),
                entry.version());
    }
}
