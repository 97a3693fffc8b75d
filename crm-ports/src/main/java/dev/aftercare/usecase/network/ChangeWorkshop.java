package dev.aftercare.usecase.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Gives the dealer other bays and services (NET-1).
 *
 * @param workshop all of them: a bay whose name is known stays the same bay, what is not named is there no longer
 * @param evenIfBooked whether also where that cuts off what is booked, which then stands on the clerk's list (CARE-11); not where left out
 */
public record ChangeWorkshop(
        @NotNull @Valid WorkshopInput workshop, @Nullable Boolean evenIfBooked) {

    /** Unless something is booked that it would cut off. */
    public ChangeWorkshop(WorkshopInput workshop) {
        this(workshop, null);
    }
}
