package dev.aftercare.usecase.visit;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Arrival;
import dev.aftercare.domain.appointment.ArrivalPolicy;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.visit.Entitlement;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.usecase.door.Work;
import java.util.Optional;
import java.util.UUID;

/** What a customer gets for how they came (APT-6c). */
public final class Entitlements {

    private Entitlements() {}

    /** Locks who may get a gift, so that two visits at once do not give it twice; before the car, as whoever merges or erases them does. */
    static void lock(Work work, Appointment appointment, UUID customer) {
        if (punctuality(appointment).filter(came -> came == Punctuality.LATE).isPresent()) {
            work.lockedCustomer(customer);
        }
    }

    /** What follows from the arrival for an appointment, in the visit to which it led. */
    public static Optional<Entitlement> of(Work work, Appointment appointment, CustomerId customer, VisitId visit) {
        return punctuality(appointment)
                .flatMap(came -> Entitlement.of(
                        came,
                        came == Punctuality.LATE
                                && work.stores().visits().hadGift(work.organisation(), customer, visit),
                        work.policyOrDefaults(ArrivalPolicy.KIND)));
    }

    private static Optional<Punctuality> punctuality(Appointment appointment) {
        return appointment.progress().arrival().map(Arrival::punctuality);
    }
}
