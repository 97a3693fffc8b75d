package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A car that this dealer registered has another number than it was registered under (VEH-1). One with a wrong check digit is taken, and waits for
 * a person who compares it with the car, as at registration.
 *
 * @param vin the number that stands on the car
 * @param shortNumber whether {@code vin} may be an old chassis number of 4 to 16 characters, no where absent
 * @param make the car's make, where it is another than was registered; it is part of an old chassis number
 * @param reason why the number was another one before
 */
public record CorrectVin(
        @NotNull UUID vehicle,
        @Personal @NotNull String vin,
        @Nullable Boolean shortNumber,
        @Nullable @Size(max = 100) String make,
        @NotNull VinCorrectionReason reason)
        implements CrossChecked {

    /** A car whose VIN was typed wrongly. */
    public static CorrectVin mistyped(UUID vehicle, String vin) {
        return new CorrectVin(vehicle, vin, null, null, VinCorrectionReason.MISTYPED);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return CarNumber.faults(vin, shortNumber);
    }
}
