package dev.aftercare.usecase.gate;

import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of gate logs that have nothing but a plate that leads to a person (CUS-9). To be erased before plates and cars, which tell which plates
 * those are.
 */
public final class GateRights {

    private GateRights() {}

    /** The part. */
    public static PersonalData gate() {
        return PersonalData.of(
                "gate",
                (work, person) -> Kept.all(theirs(work, person)),
                (work, person) -> theirs(work, person)
                        .forEach(entry -> work.stores().gateEntries().update(entry.erased())));
    }

    private static List<GateEntry> theirs(Work work, Person person) {
        Collection<Plate> plates = Stream.concat(
                        work.stores().plates().ofKeeper(person.ids()).stream().map(PlateStatement::plate),
                        work.stores().dealerVehicles().ofOwner(person.ids()).stream()
                                .map(DealerVehicle::plate))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return work.stores().gateEntries().ofPlates(plates);
    }
}
