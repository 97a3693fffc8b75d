package dev.aftercare.usecase.complaint;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a complaint, offers it, or accepts it (CMP-2).
 *
 * @param person the member of this dealer's staff who takes or accepts it, or to whom it is offered
 */
public record HandComplaint(
        @NotNull UUID complaint, @NotNull UUID person) {}
