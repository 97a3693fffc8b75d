package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.vehicle.ReadingSource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records what an odometer showed on a day (VEH-3). Of what a car tells by itself (telematics) the last of each day is kept.
 *
 * @param readOn the day it was read, in the dealer's zone
 * @param readAt the hour, to the minute, where it is known
 * @param amount what the meter showed, in whole units
 * @param unit kilometres where absent
 */
public record RecordReading(
        @NotNull UUID vehicle,
        @NotNull LocalDate readOn,
        @Nullable LocalTime readAt,
        @NotNull @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit,
        @NotNull ReadingSource source) {

    /** A reading at an hour that is not known. */
    public RecordReading(
            UUID vehicle, LocalDate readOn, Long amount, @Nullable DistanceUnit unit, ReadingSource source) {
        this(vehicle, readOn, null, amount, unit, source);
    }
}
