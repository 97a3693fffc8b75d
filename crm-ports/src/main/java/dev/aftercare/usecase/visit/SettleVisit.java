package dev.aftercare.usecase.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Settles a visit: what is billed and who pays it (VIS-9, VIS-12).
 *
 * @param agreedAbove whether the customer agreed to pay more than what they ordered; not where absent
 */
public record SettleVisit(
        @NotNull UUID visit,
        @NotNull @Valid BillInput bill,
        @Nullable Boolean agreedAbove,
        @Nullable @Valid NextServiceInput nextService) {}
