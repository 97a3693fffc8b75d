package dev.aftercare.domain.care;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the next service of a car is decided from (CARE-1, VEH-4).
 *
 * @param readings what was read of the car, in any order
 * @param use what the car is used for; private where nobody said so
 * @param ownedSince the day on which its present owner bought it from another, where that is known
 */
public record CareHistory(CareBasis basis, List<Reading> readings, VehicleUse use, Optional<LocalDate> ownedSince) {

    /** Of a car in private use that has one owner, for all that is known. */
    public static CareHistory of(CareBasis basis, List<Reading> readings) {
        return new CareHistory(basis, readings, VehicleUse.PRIVATE, Optional.empty());
    }

    /** What is known of its mileage; empty where neither delivery nor service nor reading tells anything. */
    Optional<KnownMileage> mileage() {
        return mileage(readings.stream());
    }

    /** The same by the readings up to a day; what its last service showed is known whenever that was. */
    Optional<KnownMileage> mileageUpTo(LocalDate day) {
        return mileage(readings.stream().filter(reading -> !reading.readOn().isAfter(day)));
    }

    /** What cars of its use go on a day. */
    UsualMileage usual() {
        return UsualMileage.of(use);
    }

    private Optional<KnownMileage> mileage(Stream<Reading> read) {
        Optional<KnownMileage> known = KnownMileage.of(
                Stream.concat(basis.points(), read.flatMap(reading -> MileagePoint.of(reading).stream()))
                        .toList());
        return ownedSince
                .flatMap(day -> known.map(mileage -> mileage.ownedSince(day)))
                .or(() -> known);
    }
}
