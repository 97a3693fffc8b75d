package dev.aftercare.usecase.vehicle;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.PlateText;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody brought the car's papers: full VIN and current plate open its history for a time (NET-2).
 *
 * @param shortNumber whether {@code vin} may be an old chassis number of 4 to 16 characters, no where absent
 */
public record ShowPapers(
        @Personal @NotNull String vin,
        @Personal @NotNull @PlateText String plate,
        @Nullable Boolean shortNumber) implements CrossChecked {

    /** Papers with a VIN of 17 characters. */
    public ShowPapers(String vin, String plate) {
        this(vin, plate, null);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return CarNumber.faults(vin, shortNumber);
    }
}
