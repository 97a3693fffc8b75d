package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.Carer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Vehicle;
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
        boolean isSoldSince = work.stores()
                        .ownerships()
                        .beganOnOrAfter(vehicle, day.plusDays(1))
                        .isPresent()
                && present(work, vehicle)
                        .filter(carer -> work.areOne(customer, carer.customer()))
                        .isEmpty();
        return isSoldSince
                || work.stores().ownerships().of(vehicle).stream()
                        .filter(period -> period.until().filter(day::equals).isPresent())
                        .anyMatch(period -> work.areOne(customer, period.owner()));
    }

    /**
     * The day on which the car went on to another owner than this customer of the dealer: after {@code day}, whoever sold it, or by then, where that
     * is in the dealer's own books. A delivery hands the car on from nobody.
     */
    public static Optional<LocalDate> leftOn(Work work, Vehicle car, CustomerId customer, LocalDate day) {
        if (work.stores().ownerships().isPresentOwner(car.id(), customer)) {
            return Optional.empty();
        }
        return work.stores().ownerships().of(car.id()).stream()
                .filter(period ->
                        period.until().filter(until -> !until.isAfter(day)).isPresent()
                                && work.areOne(customer, period.owner()))
                .flatMap(period -> period.until().stream())
                .max(Comparator.naturalOrder())
                .or(() -> soldAfter(work, car, day));
    }

    /** The first day after {@code day} on which the car went from one owner to another, whoever sold it. */
    public static Optional<LocalDate> soldAfter(Work work, Vehicle car, LocalDate day) {
        LocalDate last =
                car.delivery().map(Delivery::date).filter(day::isBefore).orElse(day);
        return work.stores().ownerships().beganOnOrAfter(car.id(), last.plusDays(1));
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
