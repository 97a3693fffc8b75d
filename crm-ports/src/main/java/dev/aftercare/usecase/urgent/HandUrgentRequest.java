package dev.aftercare.usecase.urgent;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Says who answers for an urgent request (APT-10).
 *
 * @param advisor a member of this dealer's staff whose post has the right to answer
 */
public record HandUrgentRequest(
        @NotNull UUID request, @NotNull UUID advisor) {}
