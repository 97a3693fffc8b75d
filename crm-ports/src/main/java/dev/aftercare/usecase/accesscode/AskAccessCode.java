package dev.aftercare.usecase.accesscode;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.PlateText;
import dev.aftercare.usecase.constraint.VinText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a one-time code be sent to the owner of a car (NET-2).
 *
 * @param vin the full VIN; this or the plate
 * @param plate the plate that it carries; this or the VIN
 */
public record AskAccessCode(
        @Personal @Nullable @VinText String vin,
        @Personal @Nullable @PlateText String plate) implements CrossChecked {

    /** By its full VIN. */
    public static AskAccessCode ofVin(String vin) {
        return new AskAccessCode(vin, null);
    }

    /** By the plate that it carries. */
    public static AskAccessCode ofPlate(String plate) {
        return new AskAccessCode(null, plate);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return (vin == null) == (plate == null) ? List.of(FieldFault.of("vin", FaultCode.VIN_OR_PLATE, "")) : List.of();
    }
}
