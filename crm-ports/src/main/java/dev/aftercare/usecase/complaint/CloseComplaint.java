package dev.aftercare.usecase.complaint;

import dev.aftercare.usecase.call.MoneyInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Closes a complaint (CMP-5); cause and solution were told on the way.
 *
 * @param compensation what the customer was given; an amount of 0 for nothing
 * @param judgement what the customer says when asked again
 */
public record CloseComplaint(
        @NotNull UUID complaint,
        @NotNull @Valid MoneyInput compensation,
        @NotNull Judgement judgement) {

    /** The customer's judgement. */
    public enum Judgement {
        SATISFIED,
        NOT_SATISFIED
    }
}
