package dev.aftercare.usecase.urgent;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes an urgent request (APT-10).
 *
 * @param vehicle a car that this dealer registered
 * @param customer a customer of this dealer
 * @param service code of a service that the dealer offers
 * @param words the customer's own words
 * @param waits whether the customer waits for the car in the lounge (APT-4); left out, or where the work may take days, the car is left
 * @param notBefore when the car can be there at the earliest, where it has to be towed; left out or past, at once
 */
public record RequestUrgentRepair(
        @NotNull UUID vehicle,
        @NotNull UUID customer,
        @NotNull @ShortCode String service,
        @Personal @Nullable @Size(max = 1000) String words,
        @Nullable Boolean waits,
        @Nullable Instant notBefore) {

    /** Of a car that can be there at once, and whose customer leaves it. */
    public static RequestUrgentRepair of(UUID vehicle, UUID customer, String service) {
        return new RequestUrgentRepair(vehicle, customer, service, null, null, null);
    }

    /** The same of a car that can be there from an instant on. */
    public RequestUrgentRepair notBefore(Instant earliest) {
        return new RequestUrgentRepair(vehicle, customer, service, words, waits, earliest);
    }

    /** The same of a customer who says something. */
    public RequestUrgentRepair saying(String said) {
        return new RequestUrgentRepair(vehicle, customer, service, said, waits, notBefore);
    }
}
