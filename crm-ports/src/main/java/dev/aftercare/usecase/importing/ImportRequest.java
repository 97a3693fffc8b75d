package dev.aftercare.usecase.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Asks for an import.
 *
 * @param fingerprint SHA-256 of content and mapping, in hex: the same one goes on with its own run, and a finished one is
 *     answered at once. Another one judges every row anew, and rows that bring nothing new do nothing.
 */
public record ImportRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String fingerprint,
        @NotNull @Valid ImportMapping mapping) {}
