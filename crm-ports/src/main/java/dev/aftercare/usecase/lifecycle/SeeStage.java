package dev.aftercare.usecase.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the stage of a car (VEH-6).
 *
 * @param day in the manufacturer's zone; none for today
 */
public record SeeStage(@NotNull UUID vehicle, @Nullable LocalDate day) {

    /** Today. */
    public static SeeStage today(UUID vehicle) {
        return new SeeStage(vehicle, null);
    }
}
