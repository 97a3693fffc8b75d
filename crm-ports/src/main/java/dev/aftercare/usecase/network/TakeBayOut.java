package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.Outage;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes a bay out of use (APT-2). Told again with the same beginning, it changes how long and why.
 *
 * @param from the first instant, past or to come
 * @param until the first instant at which it is in use again
 */
public record TakeBayOut(
        @NotNull UUID bay,
        @NotNull Instant from,
        @NotNull Instant until,
        @NotNull Outage.Reason reason) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return from != null && until != null && !from.isBefore(until)
                ? List.of(FieldFault.of("until", FaultCode.BEFORE_FROM, until.toString()))
                : List.of();
    }
}
