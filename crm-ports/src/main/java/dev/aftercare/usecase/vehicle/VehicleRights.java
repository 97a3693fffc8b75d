package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person's cars: a car stays with its VIN and its history, and loses the owner and the plate that leads to them (CUS-9). */
public final class VehicleRights implements PersonalData {

    /** The periods of ownership, of which only ids and days are kept. */
    public static PersonalData ownerships() {
        return PersonalData.staying(
                "ownerships",
                (work, person) -> Kept.all(work.stores().ownerships().ofOwner(person.ids())));
    }

    @Override
    public String name() {
        return "cars";
    }

    /** Whoever changes something about a visit or an owner has the car first. */
    @Override
    public void lock(Work work, Person person) {
        cars(work, person).forEach(work.stores().vehicles()::lock);
    }

    /** The dealers' statements, and the network's own record of what is theirs. */
    @Override
    public List<Kept> export(Work work, Person person) {
        Stream<Vehicle> own = cars(work, person).stream()
                .filter(car -> isTheirs(work, person, car))
                .flatMap(car -> work.stores().vehicles().find(car).stream());
        return Stream.concat(work.stores().dealerVehicles().ofOwner(person.ids()).stream(), own)
                .map(record -> Kept.of(record))
                .toList();
    }

    @Override
    public void erase(Work work, Person person) {
        cars(work, person).forEach(car -> erase(work, person, car));
    }

    /** Those that they own or owned, in the order in which they are locked. */
    static List<VehicleId> cars(Work work, Person person) {
        Stream<VehicleId> owned =
                work.stores().ownerships().ofOwner(person.ids()).stream().map(Ownership::vehicle);
        Stream<VehicleId> stated =
                work.stores().dealerVehicles().ofOwner(person.ids()).stream().map(DealerVehicle::id);
        return Stream.concat(owned, stated)
                .distinct()
                .sorted(Comparator.comparing(VehicleId::toString))
                .toList();
    }

    /**
     * The car's own plate is the person's unless it has another owner now, whoever recorded that; of a car of which no sale was recorded, unless any
     * dealer says that it is somebody else's.
     */
    static boolean isTheirs(Work work, Person person, VehicleId car) {
        return work.stores()
                .ownerships()
                .presentOwner(car)
                .map(owner -> person.ids().contains(owner))
                .orElseGet(() -> !work.stores().dealerVehicles().isOfOthers(car, person.ids()));
    }

    /** A dealer's statement is theirs, or nobody's. */
    private static void erase(Work work, Person person, VehicleId id) {
        boolean isTheirs = isTheirs(work, person, id);
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

    /** Who drove it for them does not drive it for whoever is named next. */
    private static void endDrivings(Work work, DealerVehicle statement) {
        LocalDate today = ZonedDate.dateAt(work.now(), work.zoneOf(statement.dealer()));
        work.stores().drivings().carWentOn(statement.dealer(), statement.id(), today);
    }

    private static void erase(Work work, DealerVehicle statement) {
        DealerVehicle next = statement.corrected(statement.description(), Optional.empty(), Optional.empty());
        if (next.version() != statement.version()) {
            work.stores().dealerVehicles().update(next);
            PlateBook.index(work, next);
            statement.owner().ifPresent(owner -> endDrivings(work, next));
        }
    }
}
