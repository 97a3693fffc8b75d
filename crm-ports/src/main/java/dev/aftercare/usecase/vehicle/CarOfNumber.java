package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.port.vehicle.Vehicles.FormerlyNumbered;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which car is meant by a number that it has, or had before that was corrected (VEH-1). A former number leads to its car as
 * far as something else says the same, since another car may rightly have it.
 */
public final class CarOfNumber {

    private CarOfNumber() {}

    /**
     * The car that somebody registers.
     *
     * @param hasNumber whether it has the number; else it had that before
     */
    public record Meant(VehicleId car, boolean hasNumber) {}

    /**
     * The car that the dealer of the scope registered, and names by a number of it, be it a former one. Empty where it registered none, or
     * several had the number.
     */
    public static Optional<DealerVehicle> registeredHere(Work work, Vin number) {
        Optional<DealerVehicle> present =
                work.stores().vehicles().identify(number).flatMap(id -> stated(work, id));
        return present.or(() -> only(formerly(work, number).stream()
                .flatMap(car -> stated(work, car.vehicle()).stream())
                .toList()));
    }

    /**
     * The car of the network that somebody registers under a number. Of the dealer's own cars that have or had it, the one that {@code plate} or
     * {@code named} leads to as well; else the one that has it, where that is the dealer's or carries the plate; else the one that the dealer has
     * under it in its own books; else the one that has it; else the one that had it and carries the plate. Empty where it is a new car.
     *
     * @param named what another system's reference leads to
     */
    public static Optional<Meant> registering(Work work, Vin number, Optional<Plate> plate, Optional<VehicleId> named) {
        Optional<Meant> present = work.stores().vehicles().identify(number).map(car -> new Meant(car, true));
        Optional<DealerVehicle> here = present.flatMap(meant -> stated(work, meant.car()));
        boolean isAlone = plate.isEmpty() && named.isEmpty();
        if (here.filter(car -> isAlone || isSaidOf(car, plate, named)).isPresent()) {
            return present;
        }
        List<FormerlyNumbered> former = formerly(work, number);
        if (former.isEmpty()) {
            return present;
        }
        return first(former, car -> isHere(work, car, known -> isSaidOf(known, plate, named)))
                .or(() -> present.filter(meant -> here.isPresent() || carries(work, meant.car(), number, plate)))
                .or(() -> first(
                        former, car -> isHere(work, car, known -> known.vin().equals(number))))
                .or(() -> present)
                .or(() -> first(
                        former, car -> car.plate().isPresent() && car.plate().equals(plate)));
    }

    private static Optional<Meant> first(List<FormerlyNumbered> former, Predicate<FormerlyNumbered> isMeant) {
        return former.stream()
                .filter(isMeant)
                .map(car -> new Meant(car.vehicle(), false))
                .findFirst();
    }

    private static boolean isHere(Work work, FormerlyNumbered car, Predicate<DealerVehicle> isMeant) {
        return stated(work, car.vehicle()).filter(isMeant).isPresent();
    }

    /** By the dealer's own books. */
    private static boolean isSaidOf(DealerVehicle car, Optional<Plate> plate, Optional<VehicleId> named) {
        return (plate.isPresent() && plate.equals(car.plate()))
                || named.filter(car.id()::equals).isPresent();
    }

    /** By the network's record. */
    private static boolean carries(Work work, VehicleId car, Vin number, Optional<Plate> plate) {
        return plate.flatMap(told -> work.stores().vehicles().byPapers(number.value(), told))
                .filter(car::equals)
                .isPresent();
    }

    private static List<FormerlyNumbered> formerly(Work work, Vin number) {
        return work.stores().vehicles().formerly(List.of(number));
    }

    private static Optional<DealerVehicle> stated(Work work, VehicleId id) {
        return work.stores().dealerVehicles().find(work.organisation(), id);
    }

    private static Optional<DealerVehicle> only(List<DealerVehicle> cars) {
        return cars.size() == 1 ? Optional.of(cars.get(0)) : Optional.empty();
    }
}
