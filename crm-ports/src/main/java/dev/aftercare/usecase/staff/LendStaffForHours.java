package dev.aftercare.usecase.staff;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Offers one of the dealer's people to another dealer for some hours (借调, NET-5, APT-2).
 *
 * @param borrower the code of the other dealer
 * @param from the first instant
 * @param until the first instant at which they are the lender's again
 */
public record LendStaffForHours(
        @NotNull UUID staff,
        @NotNull @ShortCode String borrower,
        @NotNull Instant from,
        @NotNull Instant until) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return from != null && until != null && !from.isBefore(until)
                ? List.of(FieldFault.of("until", FaultCode.BEFORE_FROM, until.toString()))
                : List.of();
    }
}
