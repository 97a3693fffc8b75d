package dev.aftercare.usecase.staff;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ends a loan earlier than was agreed, or calls it off (NET-5).
 *
 * @param at the first instant at which the person is the lender's again, not before now; now where absent
 */
public record EndStaffLoan(@NotNull UUID loan, @Nullable Instant at) {

    /** From now on. */
    public static EndStaffLoan now(UUID loan) {
        return new EndStaffLoan(loan, null);
    }
}
