package dev.aftercare.usecase.lifecycle;

import dev.aftercare.domain.lifecycle.CarLife;
import dev.aftercare.domain.lifecycle.LifeTerms;
import dev.aftercare.domain.lifecycle.StageFacts;
import dev.aftercare.domain.lifecycle.StagePolicy;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.WarrantyPolicy;
import dev.aftercare.port.lifecycle.LifeSources.Car;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the stages of cars rest on, as far as the scope reaches the cars; three statements however many they are (VEH-6). */
final class LifeLook {

    private static final int READINGS_LOOKED_AT = 1_000;

    private LifeLook() {}

    /** By car; those that are not reached are missing. */
    static Map<VehicleId, StageFacts> at(Work work, Collection<VehicleId> vehicles) {
        List<Car> cars = work.stores().lifeSources().cars(vehicles);
        Map<VehicleId, List<Reading>> readings = work.stores().lifeSources().readings(vehicles, READINGS_LOOKED_AT);
        Map<VehicleId, List<VehicleEnd>> ends =
                work.stores().vehicleEnds().of(vehicles).stream().collect(Collectors.groupingBy(VehicleEnd::vehicle));
        Map<VehicleId, StageFacts> facts = new LinkedHashMap<>();
        for (Car car : cars) {
            CarLife life = new CarLife(
                    car.description(),
                    car.delivered(),
                    car.ownedSince(),
                    car.firstServiceDone(),
                    readings.getOrDefault(car.vehicle(), List.of()),
                    ends.getOrDefault(car.vehicle(), List.of()));
            facts.put(car.vehicle(), life.facts(terms(work, car)));
        }
        return facts;
    }

    /** The policy in force on a day; its defaults while the network has not adopted it. */
    static StagePolicy policy(Work work, LocalDate day) {
        return work.isAdopted(StagePolicy.KIND)
                ? work.policy(StagePolicy.KIND, day).body()
                : StagePolicy.standard();
    }

    /** Today in the zone in which a car has one stage for the whole network. */
    static LocalDate today(Work work) {
        return ZonedDate.dateAt(work.now(), zone(work));
    }

    static ZoneId zone(Work work) {
        return work.manufacturer().zone();
    }

    private static LifeTerms terms(Work work, Car car) {
        LocalDate day = car.delivered().orElseGet(() -> today(work));
        return new LifeTerms(
                policy(work, today(work)),
                work.isAdopted(FirstServicePolicy.KIND)
                        ? work.policy(FirstServicePolicy.KIND, day).body()
                        : FirstServicePolicy.standard(),
                work.isAdopted(WarrantyPolicy.KIND)
                        ? work.policy(WarrantyPolicy.KIND, day).body()
                        : WarrantyPolicy.standard());
    }
}
