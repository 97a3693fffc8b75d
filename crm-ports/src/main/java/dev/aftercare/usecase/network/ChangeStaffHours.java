package dev.aftercare.usecase.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a member of staff other working hours (NET-4).
 *
 * @param evenIfBooked whether also where appointments of theirs lie outside them, which then stand on the clerk's list (CARE-11); not
 *     where left out
 */
public record ChangeStaffHours(
        @NotNull UUID staff,
        @NotNull @Valid HoursInput hours,
        @Nullable Boolean evenIfBooked) {

    /** Unless appointments of theirs lie outside them. */
    public ChangeStaffHours(UUID staff, HoursInput hours) {
        this(staff, hours, null);
    }
}
