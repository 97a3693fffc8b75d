package dev.aftercare.usecase.merge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a merge back (CUS-4b).
 *
 * @param areTwo whether it was found that they are two, so that they are not proposed again
 */
public record UndoMerge(@NotNull UUID merge, boolean areTwo) {}
