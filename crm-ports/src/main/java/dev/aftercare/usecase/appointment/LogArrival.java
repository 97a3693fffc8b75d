package dev.aftercare.usecase.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The gate logs the car (APT-6a, APT-9); without {@code at} it is now. */
public record LogArrival(
        @NotNull UUID appointment, @Nullable Instant at) {

    /** The car is here now. */
    public static LogArrival now(UUID appointment) {
        return new LogArrival(appointment, null);
    }
}
