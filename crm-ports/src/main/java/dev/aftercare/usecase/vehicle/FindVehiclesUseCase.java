package dev.aftercare.usecase.vehicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.PlateHistory;
import dev.aftercare.domain.vehicle.PlatePeriod;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Finds the dealer's cars by the end of a VIN, or by a plate that it told of them, be they former ones (VEH-1). */
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
        List<FoundVehicle> found = switch (question.by()) {
            case PLATE -> byPlate(work, cars, beginning);
            case VIN_END -> byVin(work, cars, beginning);
        };
        return new Page<>(found, ids.next());
    }

    private static List<FoundVehicle> byPlate(Work work, List<DealerVehicle> cars, SearchToken beginning) {
        Map<VehicleId, List<PlateStatement>> told = work
                .stores()
                .plates()
                .told(
                        work.organisation(),
                        idsOf(
                                cars,
                                car -> car.plate()
                                        .filter(plate -> begins(plate, beginning))
                                        .isEmpty()))
                .stream()
                .collect(groupingBy(PlateStatement::vehicle));
        return cars.stream()
                .map(car -> new FoundVehicle(
                        car, former(told.getOrDefault(car.id(), List.of()), beginning), Optional.empty()))
                .toList();
    }

    private static List<FoundVehicle> byVin(Work work, List<DealerVehicle> cars, SearchToken beginning) {
        Map<VehicleId, Vin> former = work
                .stores()
                .vinCorrections()
                .of(work.organisation(), idsOf(cars, car -> !ends(car.vin(), beginning)))
                .stream()
                .filter(correction -> ends(correction.former(), beginning))
                .collect(toMap(VinCorrection::vehicle, VinCorrection::former, (first, last) -> last));
        return cars.stream()
                .map(car -> new FoundVehicle(car, Optional.empty(), Optional.ofNullable(former.get(car.id()))))
                .toList();
    }

    /** Of the cars that were found by something else than they have now. */
    private static List<VehicleId> idsOf(List<DealerVehicle> cars, Predicate<DealerVehicle> isOther) {
        return cars.stream().filter(isOther).map(DealerVehicle::id).toList();
    }

    private static Optional<PlatePeriod> former(List<PlateStatement> told, SearchToken beginning) {
        return new PlateHistory(told).lastPast(plate -> begins(plate, beginning));
    }

    private static boolean begins(Plate plate, SearchToken beginning) {
        return SearchToken.plate(plate.value()).text().startsWith(beginning.text());
    }

    private static boolean ends(Vin vin, SearchToken beginning) {
        return SearchToken.vinEnd(vin.value()).text().startsWith(beginning.text());
    }
}
