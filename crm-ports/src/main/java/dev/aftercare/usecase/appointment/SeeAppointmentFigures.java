package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Asks for the figures of a dealer's appointments from {@code from} to {@code to}, both included, in the dealer's zone: a day, a month, at most
 * {@value #MOST_DAYS} days (APT-8).
 */
public record SeeAppointmentFigures(
        @NotNull LocalDate from, @NotNull LocalDate to) implements CrossChecked {

    /** The most days that can be asked for at once. */
    public static final int MOST_DAYS = 92;

    @Override
    public List<FieldFault> crossFaults() {
        if (from == null || to == null) {
            return List.of();
        }
        if (to.isBefore(from)) {
            return List.of(FieldFault.of("to", FaultCode.BEFORE_FROM, to.toString()));
        }
        return from.plusDays(MOST_DAYS).isAfter(to)
                ? List.of()
                : List.of(FieldFault.of(
                        "to", FaultCode.TOO_MANY_DAYS, to.toString(), Map.of("most", Integer.toString(MOST_DAYS))));
    }

    /** The days that are asked for. */
    public DateRange days() {
        return new DateRange(from, to.plusDays(1));
    }
}
