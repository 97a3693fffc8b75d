package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the two slots to offer on a wished day (APT-3).
 *
 * @param wished a calendar day of the dealer
 * @param knownAdvisor the advisor that the customer knows
 */
public record FindOffers(
        @NotNull @ShortCode String service,
        @NotNull LocalDate wished,
        @Nullable UUID knownAdvisor) {}
