package dev.aftercare.usecase.insurance;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.care.PaperCare;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.Collection;
import java.util.List;

/** A person's policies; they are deleted with the person (CUS-9). */
public final class InsuranceRights {

    private InsuranceRights() {}

    /** The part. */
    public static PersonalData insurances() {
        return PersonalData.of(
                "insurances",
                (work, person) -> Kept.all(work.stores().insurances().ofHolder(person.ids())),
                (work, person) -> forget(work, person.ids()));
    }

    /** Nobody is left to be reminded of them: what is due of the cars is decided anew. */
    private static void forget(Work work, Collection<CustomerId> ids) {
        List<VehicleId> cars = work.stores().insurances().ofHolder(ids).stream()
                .map(Insurance::vehicle)
                .distinct()
                .toList();
        work.stores().insurances().forget(ids);
        cars.forEach(car -> PaperCare.happenedTo(work, car));
    }
}
