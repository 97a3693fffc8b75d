package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.DistanceUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person says what the meter showed instead of what was entered (VEH-3, hard case 22). It is judged anew, and what it had put in doubt
 * counts again. The readings with which a meter was replaced are put right in the same way, and every later total with them (hard case 23).
 *
 * @param amount what the meter showed, in whole units
 * @param unit that of the reading where absent
 */
public record CorrectReading(
        @NotNull UUID reading,
        @NotNull @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit) {}
