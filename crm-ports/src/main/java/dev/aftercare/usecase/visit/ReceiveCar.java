package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Receives the car with its customer (VIS-2).
 *
 * @param words the customer's own, repeated back and confirmed
 * @param amount what the meter shows, in whole units
 * @param unit kilometres where absent
 */
public record ReceiveCar(
        @NotNull UUID visit,
        @Personal @NotBlank @Size(max = 2000) String words,
        @NotNull @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit) {}
