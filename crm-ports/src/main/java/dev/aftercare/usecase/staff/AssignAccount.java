package dev.aftercare.usecase.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Says as which actor a member of staff acts, so that keys and calls in the hand of that actor are known to be theirs (NET-3).
 *
 * @param account the actor's id; no name, since it is kept with what they do
 */
public record AssignAccount(
        @NotNull UUID staff, @NotBlank @Size(max = 80) String account) {}
