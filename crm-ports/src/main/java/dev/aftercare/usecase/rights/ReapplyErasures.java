package dev.aftercare.usecase.rights;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Applies erasures of the list again, as after a restore (CUS-9). Done until it says that it is done; doing it again changes nothing.
 *
 * @param after the position to go on behind, 0 for the beginning
 * @param limit the most to apply, 1 to 1,000
 */
public record ReapplyErasures(
        @Min(0) long after, @Min(1) @Max(1_000) int limit) {

    /** From the beginning of the list. */
    public static ReapplyErasures fromStart(int limit) {
        return new ReapplyErasures(0, limit);
    }
}
