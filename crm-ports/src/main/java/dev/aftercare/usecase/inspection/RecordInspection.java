package dev.aftercare.usecase.inspection;

import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Records a statutory inspection (年检; VEH-5).
 *
 * @param on the day, in the dealer's zone, today or before
 * @param nextDue the last day of the next one, included
 */
public record RecordInspection(
        @NotNull UUID vehicle,
        @NotNull LocalDate on,
        @NotNull InspectionResult result,
        @NotNull LocalDate nextDue) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return on == null || nextDue == null || !nextDue.isBefore(on)
                ? List.of()
                : List.of(FieldFault.of("nextDue", FaultCode.BEFORE_FROM, nextDue.toString()));
    }

    Inspection toInspection() {
        return new Inspection(on, result, nextDue);
    }
}
