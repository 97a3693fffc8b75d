package dev.aftercare.http.json;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.Standing.Held;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An odometer reading.
 *
 * @param readAt the hour where it is known
 * @param amount what the meter showed
 * @param meter the car's how manieth meter it is
 * @param total how far the car had gone in all
 * @param flagged whether it waits for a person's look
 * @param heldFor why it does
 * @param proposal what the meter will have shown
 */
public record ReadingView(
        String id,
        String vehicle,
        String readOn,
        @Nullable String readAt,
        long amount,
        String unit,
        int meter,
        @Nullable LengthView total,
        String source,
        boolean flagged,
        boolean accepted,
        @Nullable String heldFor,
        @Nullable LengthView proposal,
        long version)
        implements Versioned {

    /** The view of {@code reading}. */
    public static ReadingView of(MeterReading reading) {
        Optional<Held> held =
                Optional.of(reading.standing()).filter(Held.class::isInstance).map(Held.class::cast);
        return new ReadingView(
                reading.id().toString(),
                reading.vehicle().toString(),
                reading.at().day().toString(),
                reading.at().hour().map(Object::toString).orElse(null),
                reading.shown().distance().amount(),
                reading.shown().distance().unit().name(),
                reading.shown().meter().number(),
                LengthView.of(reading.shown().total()),
                reading.source().name(),
                reading.isHeld(),
                reading.isAccepted(),
                held.map(known -> known.reason().name()).orElse(null),
                LengthView.of(held.flatMap(Held::proposal).orElse(null)),
                reading.entry().version());
    }
}
