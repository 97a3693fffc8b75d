package dev.aftercare.usecase.staff;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody is away for some hours: at the doctor's, or sick for the rest of the day (NET-5, APT-2). They answer for their open work as ever.
 *
 * @param from the first instant, past or to come
 * @param until the first instant at which they are back
 */
public record BeAwayForHours(
        @NotNull UUID staff, @NotNull Instant from, @NotNull Instant until) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return from != null && until != null && !from.isBefore(until)
                ? List.of(FieldFault.of("until", FaultCode.BEFORE_FROM, until.toString()))
                : List.of();
    }
}
