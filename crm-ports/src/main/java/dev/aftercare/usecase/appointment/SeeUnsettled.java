package dev.aftercare.usecase.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the appointments that do not fit any more (CARE-11).
 *
 * @param from the first day looked at, in the dealer's zone; today where left out or past
 * @param limit at most how many are told with proposals; 20 where left out
 */
public record SeeUnsettled(
        @Nullable LocalDate from,
        @Nullable @Min(1) @Max(100) Integer limit) {}
