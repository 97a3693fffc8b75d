package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.vehicle.VehicleHistory.PastReading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;

/** What a ground opens of a car's history; a dealer's look is written down in the same unit of work, before it is given (NET-2). */
final class VehicleHistoryUseCase {

    private static final int MOST = 200;

    private VehicleHistoryUseCase() {}

    static VehicleHistory see(Work work, VehicleId id) {
        Vehicle vehicle = work.found(work.stores().vehicles().find(id), id.subject());
        HistoryLook.record(work, id);
        return new VehicleHistory(
                id,
                vehicle.vin(),
                vehicle.description(),
                vehicle.plate(),
                work.stores().readings().of(id, MOST).stream()
                        .map(reading -> new PastReading(reading.readOn(), reading.distance(), reading.flagged()))
                        .toList(),
                work.stores().appointments().historyOf(id, MOST),
                work.stores().visits().historyOf(id, MOST));
    }
}
