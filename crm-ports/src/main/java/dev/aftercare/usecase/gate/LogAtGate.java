package dev.aftercare.usecase.gate;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.PlateText;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A car stands at the gate (APT-9).
 *
 * @param plate as it is read, in any writing
 * @param at when it came; without it is now
 * @param parkingPlace where it was sent; without it an expected car has the place that is kept for it
 */
public record LogAtGate(
        @Personal @NotNull @PlateText String plate,
        @Nullable Instant at,
        @Nullable @ShortCode String parkingPlace) {

    /** It is here now. */
    public static LogAtGate now(String plate) {
        return new LogAtGate(plate, null, null);
    }
}
