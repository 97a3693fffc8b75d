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
 * @param waits whether the customer waits for the car in the lounge (APT-4); left out, the car is left
 */
public record FindOffers(
        @NotNull @ShortCode String service,
        @NotNull LocalDate wished,
        @Nullable UUID knownAdvisor,
        @Nullable Boolean waits) {

    /** Of a customer who leaves the car. */
    public FindOffers(String service, LocalDate wished, @Nullable UUID knownAdvisor) {
        this(service, wished, knownAdvisor, null);
    }
}
