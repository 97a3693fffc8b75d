package dev.aftercare.usecase.staff;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away for some days (NET-5).
 *
 * @param from the first day, in the dealer's zone
 * @param until the last day, included
 * @param standIn who has their work meanwhile; without one the head of their department answers for it
 */
public record BeAway(
        @NotNull UUID staff,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Nullable UUID standIn) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return from != null && until != null && until.isBefore(from)
                ? List.of(FieldFault.of("until", FaultCode.BEFORE_FROM, until.toString()))
                : List.of();
    }
}
