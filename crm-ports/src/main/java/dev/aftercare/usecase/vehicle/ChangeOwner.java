package dev.aftercare.usecase.vehicle;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.PlateText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that a car has a new owner from a day on (VEH-2): one period closes, the next opens.
 *
 * @param plate the plate that it carries from then on; absent where that stays the same
 */
public record ChangeOwner(
        @NotNull UUID vehicle,
        @NotNull UUID newOwner,
        @NotNull LocalDate from,
        @Personal @Nullable @PlateText String plate) {

    /** A sale that leaves the plate as it is. */
    public static ChangeOwner to(UUID vehicle, UUID newOwner, LocalDate from) {
        return new ChangeOwner(vehicle, newOwner, from, null);
    }
}
