package dev.aftercare.usecase.waitinglist;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes or declines what somebody on the waiting list was offered (HC-18).
 *
 * @param entry the entry of the list
 * @param offer which offer is answered: one that came since is another one
 */
public record AnswerOffer(@NotNull UUID entry, @NotNull UUID offer) {}
