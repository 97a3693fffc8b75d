package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.PlateHistory;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plates that led to a person, former ones too (CUS-9): those that were told of them as the keeper, and those told without a keeper of cars
 * while they owned them. To be erased before the cars, whose owners tell which they are.
 */
public final class PlateRights {

    private PlateRights() {}

    /** The part. */
    public static PersonalData plates() {
        return PersonalData.of("plates", (work, person) -> Kept.all(theirs(work, person)), PlateRights::erase);
    }

    private static void erase(Work work, Person person) {
        List<PlateStatement> theirs = theirs(work, person);
        work.stores().plates().forget(theirs);
        theirs.stream().map(PlateStatement::vehicle).distinct().forEach(car -> index(work, car, theirs));
    }

    private static void index(Work work, VehicleId car, List<PlateStatement> forgotten) {
        Set<OrganisationId> dealers = forgotten.stream()
                .filter(statement -> statement.vehicle().equals(car))
                .map(PlateStatement::recordedBy)
                .collect(Collectors.toSet());
        work.stores().dealerVehicles().of(car).stream()
                .filter(stated -> dealers.contains(stated.dealer()))
                .forEach(stated -> PlateBook.index(work, stated));
    }

    private static List<PlateStatement> theirs(Work work, Person person) {
        Stream<PlateStatement> asKeeper = work.stores().plates().ofKeeper(person.ids()).stream();
        Stream<PlateStatement> withoutKeeper =
                VehicleRights.cars(work, person).stream().flatMap(car -> withoutKeeper(work, person, car));
        return Stream.concat(asKeeper, withoutKeeper).toList();
    }

    private static Stream<PlateStatement> withoutKeeper(Work work, Person person, VehicleId car) {
        List<DealerVehicle> stated = work.stores().dealerVehicles().of(car);
        List<Ownership> owned = work.stores().ownerships().of(car).stream()
                .filter(period -> person.ids().contains(period.owner()))
                .toList();
        boolean isTheirs = VehicleRights.isTheirs(work, person, car);
        return stated.stream()
                .flatMap(dealers -> {
                    PlateHistory history = PlateBook.of(work, dealers);
                    return isTheirs || isOwner(person, dealers)
                            ? history.statements().stream()
                            : owned.stream()
                                    .flatMap(period -> history.carriedIn(period.from(), period.until()).stream());
                })
                .filter(statement ->
                        statement.keeper().isEmpty() && statement.plate().isPresent())
                .distinct();
    }

    private static boolean isOwner(Person person, DealerVehicle stated) {
        Set<CustomerId> ids = Set.copyOf(person.ids());
        return stated.owner().filter(ids::contains).isPresent();
    }
}
