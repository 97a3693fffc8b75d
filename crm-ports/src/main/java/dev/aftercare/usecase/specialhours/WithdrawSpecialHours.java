package dev.aftercare.usecase.specialhours;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts the hours of special days back as before and tells those who were told of them (CARE-11).
 *
 * @param hours id of the special hours
 * @param evenIfBooked whether also where appointments lie outside the hours as before, which then stand on the clerk's list; not where left out
 */
public record WithdrawSpecialHours(
        @NotNull UUID hours, @Nullable Boolean evenIfBooked) {}
