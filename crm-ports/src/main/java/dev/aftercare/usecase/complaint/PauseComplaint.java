package dev.aftercare.usecase.complaint;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Waits for the customer (CMP-3b).
 *
 * @param reason a short code, such as {@code customer-away}
 */
public record PauseComplaint(
        @NotNull UUID complaint, @NotNull @ShortCode String reason) {}
