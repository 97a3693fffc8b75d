package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Counts the cards of each dealer that the scope reaches from {@code from} to {@code to}, both included, each dealer's days in its own zone (CUS-4a). */
public record SeeDealerProspects(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Valid PageOf page) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return SeeProspectFigures.faultsOf(from, to);
    }

    DateRange period() {
        return new DateRange(from, to.plusDays(1));
    }
}
