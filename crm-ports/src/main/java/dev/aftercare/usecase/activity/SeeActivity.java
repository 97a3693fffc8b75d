package dev.aftercare.usecase.activity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks how active a customer or a car is on a day (CUS-6).
 *
 * @param day in the zone of the dealer of the call, or of the manufacturer for the whole network; none for today
 */
public record SeeActivity(@NotNull UUID id, @Nullable LocalDate day) {

    /** Today. */
    public static SeeActivity today(UUID id) {
        return new SeeActivity(id, null);
    }
}
