package dev.aftercare.usecase.rights;

import dev.aftercare.domain.rights.ErasureReason;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Erases a customer for good, with all ids that are theirs (CUS-9). It cannot be taken back.
 *
 * @param reason kept in the journal
 */
public record EraseCustomer(@NotNull UUID customer, @NotNull ErasureReason reason) {}
