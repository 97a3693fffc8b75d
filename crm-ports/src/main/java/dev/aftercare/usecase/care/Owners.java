package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.Carer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Whose a car was and is, as far as care and calls ask (hard case 24). */
public final class Owners {

    private Owners() {}

    /** Whether the car went on to another owner after {@code day}, whoever sold it, or on that day from this customer of the dealer. */
    public static boolean isFormer(Work work, VehicleId vehicle, CustomerId customer, LocalDate day) {
        boolean isSoldSince = work.stores().ownerships().beganOnOrAfter(vehicle, day.plusDays(1))
                && present(work, vehicle)
                        .filter(carer -> work.areOne(customer, carer.customer()))
                        .isEmpty();
        return isSoldSince
                || work.stores().ownerships().of(vehicle).stream()
                        .filter(period -> period.until().filter(day::equals).isPresent())
                        .anyMatch(period -> work.areOne(customer, period.owner()));
    }

    /** The day on which the car went to its present owner from another, where that is on record. */
    public static Optional<LocalDate> boughtOn(Work work, VehicleId vehicle, Optional<LocalDate> delivered) {
        return work.stores().ownerships().of(vehicle).stream()
                .filter(period -> period.until().isEmpty())
                .map(Ownership::from)
                .max(Comparator.naturalOrder())
                .filter(from -> !delivered.equals(Optional.of(from)));
    }

    /** The present owner, where this dealer has recorded it. */
    static Optional<Carer> present(Work work, VehicleId vehicle) {
        return work.stores().ownerships().of(vehicle).stream()
                .filter(period -> period.until().isEmpty())
                .map(period -> new Carer(period.recordedBy(), period.owner()))
                .findFirst();
    }
}
