package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.call.ReferenceInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a visit that another system led, complete; told again under its reference it is the same visit, or a new one where that was voided.
 *
 * @param words the customer's own
 * @param bill absent where the other system does not tell it
 * @param reference what the other system calls it
 */
public record ReportVisit(
        @NotNull UUID vehicle,
        @NotNull UUID customer,
        @NotNull VisitKind kind,
        @NotNull @Valid Stay stay,
        @Personal @Nullable @Size(max = 2000) String words,
        @Nullable @Valid BillInput bill,
        @Nullable @Valid NextServiceInput nextService,
        @NotNull @Valid ReferenceInput reference) {

    /**
     * When the car came and left, and what its meter showed.
     *
     * @param amount in whole units; absent where nobody read it
     * @param unit kilometres where absent
     */
    public record Stay(
            @NotNull Instant arrivedAt,
            @NotNull Instant leftAt,
            @Nullable @Min(0) @Max(9_999_999) Long amount,
            @Nullable DistanceUnit unit)
            implements CrossChecked {

        @Override
        public List<FieldFault> crossFaults() {
            return arrivedAt != null && leftAt != null && leftAt.isBefore(arrivedAt)
                    ? List.of(FieldFault.of("leftAt", FaultCode.BEFORE_FROM, leftAt.toString()))
                    : List.of();
        }
    }
}
