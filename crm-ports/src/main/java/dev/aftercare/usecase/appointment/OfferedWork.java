package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dealer does to a car for services that are asked for: how long it takes and which parts it needs depends on the car's model. */
final class OfferedWork {

    private OfferedWork() {}

    /**
     * Services of {@code dealer} as they are done to a car, or the refusal that one of them is not offered (NET-1). The car is read only where
     * its model matters; without a car, or of a car that the dealer does not know, all is as with most models.
     */
    static Outcome<WorkPackage> of(Work work, Dealer dealer, List<String> services, Optional<VehicleId> car) {
        List<ServiceOffering> offered = new ArrayList<>();
        for (String code : services) {
            Optional<ServiceOffering> service = dealer.workshop().service(code);
            if (service.isEmpty()) {
                return Outcome.refused(Refusal.of(AppointmentRefusal.SERVICE_NOT_OFFERED, Map.of("service", code)));
            }
            offered.add(service.get());
        }
        boolean modelMatters =
                offered.stream().anyMatch(service -> !service.models().isEmpty());
        Optional<String> model = modelMatters ? car.flatMap(named -> modelOf(work, dealer, named)) : Optional.empty();
        return Outcome.accepted(new WorkPackage(offered.stream()
                .map(service -> model.map(service::of).orElse(service))
                .toList()));
    }

    private static Optional<String> modelOf(Work work, Dealer dealer, VehicleId car) {
        return work.stores()
                .dealerVehicles()
                .find(dealer.id(), car)
                .map(vehicle -> vehicle.description().model());
    }
}
