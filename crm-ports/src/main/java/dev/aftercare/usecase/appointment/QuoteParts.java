package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for prices and stock of the parts that work foreseeably needs (APT-5b).
 *
 * @param service code of a service that the dealer offers
 * @param furtherServices codes of what else is done to the car
 * @param vehicle the car, where it is known: which parts the work needs may depend on its model
 */
public record QuoteParts(
        @NotNull @ShortCode String service,
        @Nullable @Size(max = BookAppointment.MOST_FURTHER) List<@NotNull @ShortCode String> furtherServices,
        @Nullable UUID vehicle) {

    /** Of one service, for a car of an unknown model. */
    public static QuoteParts of(String service) {
        return new QuoteParts(service, null, null);
    }

    /** For a car. */
    public QuoteParts with(UUID car) {
        return new QuoteParts(service, furtherServices, car);
    }

    /** All services. */
    List<String> services() {
        return FindOffers.services(service, furtherServices);
    }
}
