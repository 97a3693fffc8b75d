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
 * Which car is meant by a number that it has, or had before that was corrected (VEH-1). The car that has the number comes first; a former number
 * leads to its car as far as something else says the same, since another car may rightly have it.
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
     * The car of the network that somebody registers under a number: the one that the dealer has under it in its own books; else, of those that had
     * it formerly, one that {@code plate} or {@code named} leads to as well; else the one that has it. Empty where it is a new car.
     *
     * @param named what another system's reference leads to
     */
    public static Optional<Meant> registering(
            Work work, Vin number, Optional<Plate> plate, Optional<VehicleId> named) {
        Optional<Meant> present = work.stores().vehicles().identify(number).map(car -> new Meant(car, true));
        if (present.flatMap(meant -> stated(work, meant.car())).isPresent()) {
            return present;
        }
        List<FormerlyNumbered> former = formerly(work, number);
        return first(former, car -> isMeantHere(work, car, plate, named))
                .or(() -> present)
                .or(() -> first(
                        former, car -> car.plate().isPresent() && car.plate().equals(plate)));
    }

    private static Optional<Meant> first(List<FormerlyNumbered> former, Predicate<FormerlyNumbered> isMeant) {
        return former.stream().filter(isMeant).map(car -> new Meant(car.vehicle(), false)).findFirst();
    }

    private static boolean isMeantHere(
            Work work, FormerlyNumbered car, Optional<Plate> plate, Optional<VehicleId> named) {
        return stated(work, car.vehicle())
                .filter(here -> here.vin().equals(car.number())
                        || (plate.isPresent() && plate.equals(here.plate()))
                        || named.filter(here.id()::equals).isPresent())
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
