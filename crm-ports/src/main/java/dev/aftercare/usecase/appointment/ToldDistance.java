package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.shared.DistanceUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the customer says that the car's meter shows (APT-5a); a reading like any other (VEH-3).
 *
 * @param amount in whole units
 * @param unit kilometres where absent
 */
public record ToldDistance(
        @NotNull @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit) {}
