package dev.aftercare.usecase.accesscode;

import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Enters the one-time code that the owner of a car has been sent and has told (NET-2).
 *
 * @param asked the id with which asking was answered
 * @param code six digits
 */
public record EnterAccessCode(
        @NotNull UUID asked,
        @Personal @NotNull @Pattern(regexp = "[0-9]{6}") String code) {}
