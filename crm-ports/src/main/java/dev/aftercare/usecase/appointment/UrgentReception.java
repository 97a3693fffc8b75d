package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.urgent.Response;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/** Whoever receives a car has turned to its customer: that is the response to the car's urgent request (APT-10). */
final class UrgentReception {

    private UrgentReception() {}

    /** Reception of a car begins. */
    static List<Happening> received(Work work, VehicleId car) {
        return work.stores()
                .urgentRequests()
                .openOf(work.organisation(), car)
                .map(open -> answered(work, open))
                .orElse(List.of());
    }

    private static List<Happening> answered(Work work, UrgentRequest open) {
        Response response = new Response(work.now(), Response.How.RECEIVED, Acting.member(work));
        Outcome.Accepted<UrgentRequest> answered = (Outcome.Accepted<UrgentRequest>) open.answered(response);
        work.stores().urgentRequests().update(answered.value());
        return answered.events();
    }
}
