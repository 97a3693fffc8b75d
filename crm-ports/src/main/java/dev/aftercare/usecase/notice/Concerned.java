package dev.aftercare.usecase.notice;

import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.usecase.care.Owners;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;

/** Whether an appointment is still the matter of who booked it. */
public final class Concerned {

    private Concerned() {}

    /** Nothing is told of a car that is said not to be on the road, nor to who has sold it since (hard cases 24 and 27). */
    public static boolean by(Work work, ServiceRequest request) {
        return OffTheRoad.on(work, request.vehicle(), work.today()).isEmpty()
                && work.stores()
                        .vehicles()
                        .find(request.vehicle())
                        .flatMap(car -> Owners.leftOn(work, car, request.customer(), work.today()))
                        .isEmpty();
    }
}
