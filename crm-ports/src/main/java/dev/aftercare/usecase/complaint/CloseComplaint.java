package dev.aftercare.usecase.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Closes a complaint (CMP-5); cause and solution were told on the way.
 *
 * @param judgement what the customer says when asked again
 */
public record CloseComplaint(
        @NotNull UUID complaint,
        @NotNull @Valid Paid compensation,
        @NotNull Judgement judgement) {

    /** The customer's judgement. */
    public enum Judgement {
        SATISFIED,
        NOT_SATISFIED
    }

    /**
     * What the customer was given.
     *
     * @param minorUnits whole smallest units of the currency; 0 for nothing
     */
    public record Paid(
            @NotNull @Min(0) @Max(1_000_000_000_000L) Long minorUnits,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}
}
