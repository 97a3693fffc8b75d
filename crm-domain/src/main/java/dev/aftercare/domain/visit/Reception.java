package dev.aftercare.domain.visit;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.Optional;

/**
 * Who came with which car, and for what.
 *
 * @param appointment empty for a walk-in
 * @param words the customer's own, as confirmed at reception; empty before, personal
 * @param distance what the meter showed at reception
 * @param offTheRoad what was said of the car when it came: it is received with this warning (hard case 27)
 * @param entitlement what the customer gets for how they came to the appointment (APT-6c)
 */
public record Reception(
        VehicleId vehicle,
        CustomerId customer,
        Optional<AppointmentId> appointment,
        VisitKind kind,
        String words,
        Optional<Distance> distance,
        Optional<EndKind> offTheRoad,
        Optional<Entitlement> entitlement) {

    /** At the gate, before anybody has talked to the customer. */
    public static Reception atTheGate(
            VehicleId vehicle, CustomerId customer, Optional<AppointmentId> appointment, VisitKind kind) {
        return new Reception(
                vehicle, customer, appointment, kind, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same of a car that is said not to be on the road. */
    public Reception warned(Optional<EndKind> end) {
        return new Reception(vehicle, customer, appointment, kind, words, distance, end, entitlement);
    }

    /** The same of a customer who gets something for how they came, or nothing. */
    public Reception entitled(Optional<Entitlement> newEntitlement) {
        return new Reception(vehicle, customer, appointment, kind, words, distance, offTheRoad, newEntitlement);
    }

    /** How much is off the labour that the customer pays. */
    int labourDiscount() {
        return entitlement.map(Entitlement::percent).orElse(0);
    }

    /** With another kind or reading where they are told. */
    Reception corrected(Optional<VisitKind> otherKind, Optional<Distance> shown) {
        return new Reception(
                vehicle,
                customer,
                appointment,
                otherKind.orElse(kind),
                words,
                shown.or(() -> distance),
                offTheRoad,
                entitlement);
    }

    Reception erased() {
        return new Reception(vehicle, customer, appointment, kind, "", distance, offTheRoad, entitlement);
    }

    Reception confirmed(String newWords, Distance shown) {
        return new Reception(
                vehicle, customer, appointment, kind, newWords, Optional.of(shown), offTheRoad, entitlement);
    }
}
