package dev.aftercare.usecase.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the two slots to offer on a wished day (APT-3).
 *
 * @param wished a calendar day of the dealer
 * @param knownAdvisor the advisor that the customer knows
 * @param waits whether the customer waits for the car in the lounge (APT-4); left out, the car is left
 * @param furtherServices codes of what else is done to the car, one after the other after {@code service}
 * @param loanCar whether the customer drives a car of the dealer's meanwhile; left out, they do not
 * @param vehicle the car, where it is known: how long the work takes may depend on its model, and nothing is offered while it has another
 *     appointment
 */
public record FindOffers(
        @NotNull @ShortCode String service,
        @NotNull LocalDate wished,
        @Nullable UUID knownAdvisor,
        @Nullable Boolean waits,
        @Nullable @Size(max = BookAppointment.MOST_FURTHER) List<@NotNull @ShortCode String> furtherServices,
        @Nullable UUID vehicle,
        @Nullable Boolean loanCar) {

    /** Of a customer who leaves the car. */
    public FindOffers(String service, LocalDate wished, @Nullable UUID knownAdvisor) {
        this(service, wished, knownAdvisor, null, null, null, null);
    }

    /** For a car. */
    public FindOffers with(UUID car) {
        return new FindOffers(service, wished, knownAdvisor, waits, furtherServices, car, loanCar);
    }

    /** The same with more done to the car. */
    public FindOffers and(String... further) {
        return new FindOffers(service, wished, knownAdvisor, waits, List.of(further), vehicle, loanCar);
    }

    /** All services, in the order in which they are done. */
    List<String> services() {
        return services(service, furtherServices);
    }

    static List<String> services(String first, @Nullable List<String> further) {
        return ImmutableList.<String>builder()
                .add(first)
                .addAll(Objects.requireNonNullElse(further, List.of()))
                .build();
    }
}
