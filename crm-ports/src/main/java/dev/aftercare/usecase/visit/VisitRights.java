package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.List;
import java.util.stream.Stream;

/** A person's visits, and what stood in those that were amended: what was done to the car, and what it cost, stays under the car without words of people (CUS-9). */
public final class VisitRights implements PersonalData {

    @Override
    public String name() {
        return "visits";
    }

    /** A car in the house; what is ordered is settled before it leaves (VIS-9). */
    @Override
    public List<String> open(Work work, Person person) {
        return all(work, person).stream()
                .filter(visit -> visit.leftAt().isEmpty())
                .map(visit -> visit.number().toString())
                .toList();
    }

    @Override
    public List<Kept> export(Work work, Person person) {
        return Stream.concat(
                        all(work, person).stream(), amendments(work, person).map(Of::amendment))
                .map(record -> Kept.of(record))
                .toList();
    }

    /** The visits first: from then on none is amended by somebody else. */
    @Override
    public void erase(Work work, Person person) {
        all(work, person).forEach(visit -> work.stores().visits().update(visit.erased()));
        amendments(work, person)
                .forEach(amended -> work.stores()
                        .visits()
                        .replace(amended.dealer(), amended.amendment().erased()));
    }

    /** An amendment of a visit at a dealer. */
    private record Of(OrganisationId dealer, Amendment amendment) {}

    private static Stream<Of> amendments(Work work, Person person) {
        return all(work, person).stream()
                .flatMap(visit -> work.stores().visits().amendments(visit.id()).stream()
                        .map(amendment -> new Of(visit.dealer(), amendment)))
                .toList()
                .stream();
    }

    private static List<Visit> all(Work work, Person person) {
        return work.stores().visits().ofCustomer(person.ids());
    }
}
