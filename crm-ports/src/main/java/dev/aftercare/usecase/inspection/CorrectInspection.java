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
 * Says what the last inspection of a car was instead (VEH-5).
 *
 * @param last the day of which the dealer recorded it: who has another one in mind corrects nothing
 * @param on the right day, in the dealer's zone, today or before
 * @param nextDue the last day of the next one, included
 */
public record CorrectInspection(
        @NotNull UUID vehicle,
        @NotNull LocalDate last,
        @NotNull LocalDate on,
        @NotNull InspectionResult result,
        @NotNull LocalDate nextDue)
        implements CrossChecked {

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
