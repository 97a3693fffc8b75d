package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.vehicle.VehicleHistory.PastReading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.util.Optional;

/** What a ground opens of a car's history; a dealer's look is written down in the same unit of work, before it is given (NET-2). */
final class VehicleHistoryUseCase {

    private static final int MOST = 200;

    private VehicleHistoryUseCase() {}

    static VehicleHistory see(Work work, VehicleId id) {
        Vehicle vehicle = work.found(work.stores().vehicles().find(id), id.subject());
        work.call().scope().organisation().ifPresent(dealer -> recordLook(work, dealer, id));
        return new VehicleHistory(
                id,
                vehicle.vin(),
                vehicle.description(),
                vehicle.plate(),
                work.stores().readings().of(id, MOST).stream()
                        .map(reading -> new PastReading(reading.readOn(), reading.distance(), reading.flagged()))
                        .toList(),
                work.stores().appointments().historyOf(id, MOST));
    }

    private static void recordLook(Work work, OrganisationId dealer, VehicleId id) {
        Optional<Access> ground = work.stores().grounds().holding(dealer, id.subject()).stream()
                .filter(access -> access.ground().opensHistory())
                .findFirst();
        ground.ifPresent(access -> work.stores()
                .looks()
                .record(new Look(
                        work.newId(), dealer, work.call().actor().id(), id.subject(), access.ground(), work.now())));
    }
}
