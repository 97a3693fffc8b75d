package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.usecase.care.Owners;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.Optional;

/** What this scope may know of how far a car has gone (VEH-4). */
public final class Mileage {

    private Mileage() {}

    /** By its delivery, its readings and since when its present owner has it; empty where nobody read it and no delivery is on record. */
    static Optional<KnownMileage> known(Work work, Vehicle vehicle) {
        Optional<LocalDate> delivered = vehicle.delivery().map(Delivery::date);
        return KnownMileage.of(
                delivered.map(MileagePoint::delivery).stream(),
                Odometer.readings(work, vehicle.id()),
                Owners.boughtOn(work, vehicle.id(), delivered));
    }

    /** What is to be expected of it; empty where its readings tell nothing of what it goes on a day (hard case 34). */
    public static Optional<MileagePrediction> ofThisCar(Work work, Vehicle vehicle) {
        return known(work, vehicle)
                .flatMap(known ->
                        known.ofThisCar(UsualMileage.of(vehicle.description().use())));
    }

    static MileagePrediction predicted(KnownMileage known, Vehicle vehicle) {
        return known.predicted(UsualMileage.of(vehicle.description().use()));
    }
}
