package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The gate logs the car (APT-6a, APT-9).
 *
 * @param at when it came; without it is now
 * @param parkingPlace where it was sent; without it the place that is kept for it
 */
public record LogArrival(
        @NotNull UUID appointment,
        @Nullable Instant at,
        @Nullable @ShortCode String parkingPlace) {

    /** Where the place is not told. */
    public LogArrival(UUID appointment, @Nullable Instant at) {
        this(appointment, at, null);
    }

    /** The car is here now. */
    public static LogArrival now(UUID appointment) {
        return new LogArrival(appointment, null);
    }
}
