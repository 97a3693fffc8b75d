package dev.aftercare.usecase.customer;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts the notices that were issued to a dealer from {@code from} to {@code to}, both included, in the dealer's zone (CUS-3b).
 */
public record SeeCorrectionFigures(
        @NotNull LocalDate from, @NotNull LocalDate to) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return from != null && to != null && to.isBefore(from)
                ? List.of(FieldFault.of("to", FaultCode.BEFORE_FROM, to.toString()))
                : List.of();
    }
}
