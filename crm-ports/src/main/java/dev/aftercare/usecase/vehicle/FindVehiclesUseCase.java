package dev.aftercare.usecase.vehicle;

import static java.util.stream.Collectors.groupingBy;

import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.PlateHistory;
import dev.aftercare.domain.vehicle.PlatePeriod;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds the dealer's cars by the end of a VIN, or by a plate that it told of them, be it a former one (VEH-1). */
final class FindVehiclesUseCase {

    private FindVehiclesUseCase() {}

    static Page<FoundVehicle> search(Work work, FindVehicles question) {
        SearchToken beginning = question.beginning();
        Page<UUID> ids = work.stores()
                .searchTokens()
                .find(SubjectKind.VEHICLE, beginning, question.page().toRequest());
        List<DealerVehicle> cars = work.stores()
                .dealerVehicles()
                .findAll(
                        work.organisation(),
                        ids.items().stream().map(VehicleId::new).toList());
        Map<VehicleId, List<PlateStatement>> told =
                question.by() == FindVehicles.By.PLATE ? toldOfOthers(work, cars, beginning) : Map.of();
        return new Page<>(
                cars.stream()
                        .map(car -> new FoundVehicle(car, former(told.getOrDefault(car.id(), List.of()), beginning)))
                        .toList(),
                ids.next());
    }

    /** What was told of the cars that were found by another plate than they carry. */
    private static Map<VehicleId, List<PlateStatement>> toldOfOthers(
            Work work, List<DealerVehicle> cars, SearchToken beginning) {
        List<VehicleId> others = cars.stream()
                .filter(car ->
                        car.plate().filter(plate -> begins(plate, beginning)).isEmpty())
                .map(DealerVehicle::id)
                .toList();
        return work.stores().plates().told(work.organisation(), others).stream()
                .collect(groupingBy(PlateStatement::vehicle));
    }

    private static Optional<PlatePeriod> former(List<PlateStatement> told, SearchToken beginning) {
        return new PlateHistory(told).lastPast(plate -> begins(plate, beginning));
    }

    private static boolean begins(Plate plate, SearchToken beginning) {
        return SearchToken.plate(plate.value()).text().startsWith(beginning.text());
    }
}
