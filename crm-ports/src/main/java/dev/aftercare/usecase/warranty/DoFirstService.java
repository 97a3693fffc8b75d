package dev.aftercare.usecase.warranty;

import dev.aftercare.domain.shared.DistanceUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a car its free first service and uses up its voucher (WAR-1a).
 *
 * @param doneOn the day of the service in the dealer's zone
 * @param amount what the meter showed, in whole units
 * @param unit kilometres where absent
 */
public record DoFirstService(
        @NotNull UUID vehicle,
        @NotNull LocalDate doneOn,
        @NotNull @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit) {}
