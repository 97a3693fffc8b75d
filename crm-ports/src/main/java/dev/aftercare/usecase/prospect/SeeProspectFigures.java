package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Counts a dealer's cards from {@code from} to {@code to}, both included, in the dealer's zone (CUS-4a). */
public record SeeProspectFigures(
        @NotNull LocalDate from, @NotNull LocalDate to) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return faultsOf(from, to);
    }

    static List<FieldFault> faultsOf(LocalDate from, LocalDate to) {
        return from != null && to != null && to.isBefore(from)
                ? List.of(FieldFault.of("to", FaultCode.BEFORE_FROM, to.toString()))
                : List.of();
    }

    DateRange period() {
        return new DateRange(from, to.plusDays(1));
    }
}
