package dev.aftercare.usecase.merge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Finds that the two customers of a pair are two, so that they are not proposed again (CUS-4b, hard case 31). */
public record JudgePair(@NotNull UUID pair) {}
