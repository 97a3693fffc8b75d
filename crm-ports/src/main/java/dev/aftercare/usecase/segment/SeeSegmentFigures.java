package dev.aftercare.usecase.segment;

import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asks for the figures of a segment, with the visits and the spend of the days from {@code from} to {@code to}, both included. */
public record SeeSegmentFigures(
        @NotNull UUID segment,
        @NotNull LocalDate from,
        @NotNull LocalDate to) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return from == null || to == null || !to.isBefore(from)
                ? List.of()
                : List.of(FieldFault.of("to", FaultCode.BEFORE_FROM, to.toString()));
    }

    DateRange period() {
        return new DateRange(from, to.plusDays(1));
    }
}
