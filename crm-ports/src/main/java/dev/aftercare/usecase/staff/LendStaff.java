package dev.aftercare.usecase.staff;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Offers one of the dealer's people to another dealer for some days (借调, NET-5, APT-2).
 *
 * @param borrower the code of the other dealer
 * @param from the first day, in the lender's zone
 * @param until the last day, included
 */
public record LendStaff(
        @NotNull UUID staff,
        @NotNull @ShortCode String borrower,
        @NotNull LocalDate from,
        @NotNull LocalDate until) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return from != null && until != null && until.isBefore(from)
                ? List.of(FieldFault.of("until", FaultCode.BEFORE_FROM, until.toString()))
                : List.of();
    }
}
