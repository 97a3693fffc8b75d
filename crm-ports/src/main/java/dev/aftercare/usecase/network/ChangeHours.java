package dev.aftercare.usecase.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Gives the dealer other opening hours (NET-1).
 *
 * @param evenIfBooked whether also where appointments lie outside them, which then stand on the clerk's list (CARE-11); not where left out
 */
public record ChangeHours(
        @NotNull @Valid HoursInput hours, @Nullable Boolean evenIfBooked) {

    /** Unless appointments lie outside them. */
    public ChangeHours(HoursInput hours) {
        this(hours, null);
    }
}
