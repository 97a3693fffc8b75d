package dev.aftercare.usecase.gate;

import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.UUID;

/** Which of the dealer's cars carry a plate now; one that a car carried before does not lead to it (APT-9, VEH-1). */
final class PlateLookup {

    /** So many plates that begin with the whole of another are looked at. */
    private static final int MOST = 100;

    private PlateLookup() {}

    static List<VehicleId> carrying(Work work, Plate plate) {
        List<UUID> found = work.stores()
                .searchTokens()
                .find(SubjectKind.VEHICLE, SearchToken.plate(plate.value()), PageRequest.first(MOST))
                .items();
        return work
                .stores()
                .dealerVehicles()
                .findAll(work.organisation(), found.stream().map(VehicleId::new).toList())
                .stream()
                .filter(car -> car.plate().filter(plate::equals).isPresent())
                .map(DealerVehicle::id)
                .toList();
    }
}
