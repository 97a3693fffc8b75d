package dev.aftercare.usecase.authority;

import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Approves or refuses what somebody asked for above their authority (NET-6).
 *
 * @param reason why; kept with it, and told in no event
 */
public record DecideApproval(
        @NotNull UUID approval,
        @Personal @NotBlank @Size(max = 1000) String reason) {}
