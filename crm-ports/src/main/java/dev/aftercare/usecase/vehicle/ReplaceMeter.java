package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.DistanceUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The instrument cluster of a car was replaced; the total goes on (VEH-3, hard case 23). Later readings that are on record already count as
 * readings of the new meter.
 *
 * @param last what the old meter showed last, in whole units
 * @param lastUnit kilometres where absent
 * @param first what the new one showed first, in whole units; 0 for a new one
 * @param firstUnit that of the old meter where absent
 */
public record ReplaceMeter(
        @NotNull UUID vehicle,
        @NotNull LocalDate replacedOn,
        @NotNull @Min(0) @Max(9_999_999) Long last,
        @Nullable DistanceUnit lastUnit,
        @NotNull @Min(0) @Max(9_999_999) Long first,
        @Nullable DistanceUnit firstUnit) {}
