package dev.aftercare.domain.care;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the next service of a car is decided from, and what follows of its mileage (CARE-1, VEH-4). Immutable. */
public final class CareHistory {

    private final CareBasis basis;
    private final List<Reading> readings;
    private final Optional<KnownMileage> mileage;
    private final Optional<MileagePrediction> prediction;

    /**
     * A history.
     *
     * @param readings what was read of the car, in any order
     * @param use what the car is used for; private where nobody said so
     */
    public CareHistory(CareBasis basis, List<Reading> readings, VehicleUse use) {
        this.basis = basis;
        this.readings = List.copyOf(readings);
        this.mileage = KnownMileage.of(basis.points(), readings, basis.boughtOn());
        this.prediction = mileage.flatMap(known -> known.ofThisCar(UsualMileage.of(use)));
    }

    /** Of a car in private use. */
    public static CareHistory of(CareBasis basis, List<Reading> readings) {
        return new CareHistory(basis, readings, VehicleUse.PRIVATE);
    }

    CareBasis basis() {
        return basis;
    }

    /** What is known of its mileage; empty where neither delivery nor service nor reading tells anything. */
    Optional<KnownMileage> mileage() {
        return mileage;
    }

    /** The same by the readings up to a day; what its last service showed is known whenever that was. */
    Optional<KnownMileage> mileageUpTo(LocalDate day) {
        return mileageUpTo(basis, readings, day);
    }

    static Optional<KnownMileage> mileageUpTo(CareBasis basis, List<Reading> readings, LocalDate day) {
        List<Reading> before = readings.stream()
                .filter(reading -> !reading.readOn().isAfter(day))
                .toList();
        return KnownMileage.of(basis.points(), before, basis.boughtOn());
    }

    /** What is to be expected of the car; nothing where its readings tell nothing of what it goes on a day (hard case 34). */
    Optional<MileagePrediction> prediction() {
        return prediction;
    }
}
