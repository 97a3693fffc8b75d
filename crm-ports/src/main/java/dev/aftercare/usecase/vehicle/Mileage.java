package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What this scope may know of how far a car has gone (VEH-4). */
public final class Mileage {

    private Mileage() {}

    /** By its delivery, its readings and since when its present owner has it; empty where nobody read it and no delivery is on record. */
    static Optional<KnownMileage> known(Work work, Vehicle vehicle) {
        Stream<MileagePoint> delivered =
                vehicle.delivery().stream().map(delivery -> MileagePoint.delivery(delivery.date()));
        Stream<MileagePoint> read =
                Odometer.readings(work, vehicle.id()).stream().flatMap(reading -> MileagePoint.of(reading).stream());
        Optional<KnownMileage> known =
                KnownMileage.of(Stream.concat(delivered, read).toList());
        return boughtOn(work, vehicle)
                .flatMap(day -> known.map(mileage -> mileage.ownedSince(day)))
                .or(() -> known);
    }

    /** What is to be expected of it; empty where its readings tell nothing of what it goes on a day (hard case 34). */
    public static Optional<MileagePrediction> ofThisCar(Work work, Vehicle vehicle) {
        return known(work, vehicle)
                .map(known -> predicted(known, vehicle))
                .filter(prediction -> prediction.basis().isOfThisCar());
    }

    static MileagePrediction predicted(KnownMileage known, Vehicle vehicle) {
        return known.predicted(UsualMileage.of(vehicle.description().use()));
    }

    /** The day on which it went to its present owner from another. */
    private static Optional<LocalDate> boughtOn(Work work, Vehicle vehicle) {
        Optional<LocalDate> delivered = vehicle.delivery().map(Delivery::date);
        return work.stores().ownerships().of(vehicle.id()).stream()
                .filter(period -> period.until().isEmpty())
                .map(Ownership::from)
                .max(Comparator.naturalOrder())
                .filter(from -> !delivered.equals(Optional.of(from)));
    }
}
