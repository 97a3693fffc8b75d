package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.DistanceUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a car will have gone by a day, and when it will have gone a distance (VEH-4).
 *
 * @param on the day, in the dealer's zone; today where absent
 * @param amount the distance in whole units; absent where none is asked for
 * @param unit kilometres where absent
 */
public record AskMileage(
        @NotNull UUID vehicle,
        @Nullable LocalDate on,
        @Nullable @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit) {}
