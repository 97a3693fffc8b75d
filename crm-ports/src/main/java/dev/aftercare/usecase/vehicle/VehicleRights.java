package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person's cars: a car stays with its VIN and its history, and loses the owner and the plate that leads to them (CUS-9). */
public final class VehicleRights {

    private VehicleRights() {}

    /** Periods of ownership, of which only ids and days are kept, and the dealers' statements. */
    public static List<PersonalData> all() {
        return List.of(
                PersonalData.staying(
                        "ownerships",
                        (work, person) -> Kept.all(work.stores().ownerships().ofOwner(person.ids()))),
                PersonalData.of(
                        "cars",
                        (work, person) ->
                                Kept.all(work.stores().dealerVehicles().ofOwner(person.ids())),
                        VehicleRights::erase));
    }

    private static void erase(Work work, Person person) {
        Stream<VehicleId> owned =
                work.stores().ownerships().ofOwner(person.ids()).stream().map(Ownership::vehicle);
        Stream<VehicleId> driven =
                work.stores().dealerVehicles().ofOwner(person.ids()).stream().map(DealerVehicle::id);
        List<VehicleId> cars = Stream.concat(owned, driven)
                .distinct()
                .sorted(Comparator.comparing(VehicleId::toString))
                .toList();
        cars.forEach(car -> erase(work, person, car));
    }

    /** The car's own plate is the person's unless it has another owner now; a dealer's statement is theirs, or nobody's. */
    private static void erase(Work work, Person person, VehicleId id) {
        boolean isTheirs = work.stores().ownerships().of(id).stream()
                .filter(period -> period.until().isEmpty())
                .allMatch(period -> person.ids().contains(period.owner()));
        Optional<Vehicle> car = work.stores().vehicles().lock(id).filter(known -> isTheirs);
        car.filter(known -> known.plate().isPresent())
                .ifPresent(known -> work.stores().vehicles().update(known.unplated()));
        work.stores().dealerVehicles().of(id).stream()
                .filter(statement -> statement
                        .owner()
                        .map(owner -> person.ids().contains(owner))
                        .orElse(isTheirs))
                .forEach(statement -> erase(work, statement));
    }

    private static void erase(Work work, DealerVehicle statement) {
        DealerVehicle next = statement.corrected(statement.description(), Optional.empty(), Optional.empty());
        if (next.version() != statement.version()) {
            work.stores().dealerVehicles().update(next);
            work.stores().searchTokens().replace(next.dealer(), next.id().subject(), next.tokens());
        }
    }
}
