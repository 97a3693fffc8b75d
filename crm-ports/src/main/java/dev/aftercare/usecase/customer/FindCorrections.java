package dev.aftercare.usecase.customer;

import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a dealer has to correct, the earliest deadline first (CUS-3b).
 *
 * @param overdue only what is past its deadline; all where it is absent
 */
public record FindCorrections(
        @Nullable Boolean overdue, @NotNull @Valid PageOf page) {

    boolean isOnlyOverdue() {
        return Boolean.TRUE.equals(overdue);
    }
}
