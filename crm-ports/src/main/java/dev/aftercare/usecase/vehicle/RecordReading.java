package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.vehicle.ReadingSource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records what an odometer showed on a day (VEH-3).
 *
 * @param amount what the meter showed, in whole units
 * @param unit kilometres where absent
 */
public record RecordReading(
        @NotNull UUID vehicle,
        @NotNull LocalDate readOn,
        @NotNull @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit,
        @NotNull ReadingSource source) {}
