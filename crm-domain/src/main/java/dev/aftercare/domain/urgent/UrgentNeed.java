package dev.aftercare.domain.urgent;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.util.Optional;

/**
 * Whom an urgent request is about, and what is needed (APT-10).
 *
 * @param service code of a service that the dealer offers
 * @param waits whether the customer waits for the car in the lounge (APT-4)
 * @param notBefore when the car can be there at the earliest, where that is not at once: it has to be towed
 * @param words the customer's own words, empty where there were none; never in events or logs
 */
public record UrgentNeed(
        VehicleId vehicle,
        CustomerId customer,
        String service,
        boolean waits,
        Optional<Instant> notBefore,
        String words) {

    UrgentNeed erased() {
        return new UrgentNeed(vehicle, customer, service, waits, notBefore, "");
    }
}
