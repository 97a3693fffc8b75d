package dev.aftercare.usecase.importing;

import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.knowledge.Knowledge;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.rights.Person;
import dev.aftercare.usecase.rights.PersonalData;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was wrong with a person in imported files (CUS-9). A cell that could not be read belongs to nobody; what is known of the person is
 * emptied wherever a cell says it. Fingerprints of rows stay, so that the same file does not bring the person back.
 */
public final class ImportRights {

    private ImportRights() {}

    /** The cells. */
    public static PersonalData imports() {
        return PersonalData.forgotten(
                "imports", (work, person) -> work.stores().importRuns().eraseCells(values(work, person)));
    }

    private static Set<String> values(Work work, Person person) {
        Set<String> values = new TreeSet<>();
        person.records().forEach(record -> ofRecord(record).forEach(values::add));
        work.stores().references().ofAll(person.subjects()).stream()
                .map(ExternalReference::key)
                .forEach(values::add);
        work.stores().dealerVehicles().ofOwner(person.ids()).stream()
                .flatMap(car -> car.plate().stream())
                .map(plate -> plate.value())
                .forEach(values::add);
        values.remove("");
        return values;
    }

    private static Stream<String> ofRecord(Customer record) {
        if (record.isErased()) {
            return Stream.of();
        }
        Stream<String> name = record.name() instanceof CustomerName.Person person
                ? Stream.of(
                        person.family(),
                        person.given(),
                        person.family() + person.given(),
                        person.family() + " " + person.given(),
                        person.given() + " " + person.family())
                : Stream.of(record.name().display());
        Stream<String> points = record.contact().points().stream().map(ContactPoint::value);
        Stream<String> phones = record.contact().phones().stream().flatMap(ImportRights::writings);
        Stream<String> profile = Stream.of(
                        record.profile().birthday().map(Object::toString),
                        record.profile().companyCode().map(code -> code.text()))
                .flatMap(known -> known.stream());
        return Stream.of(name, points, phones, profile).flatMap(texts -> texts);
    }

    private static Stream<String> writings(Phone phone) {
        return Knowledge.phoneNumbers()
                .read(phone, CustomerDataPolicy.standard().country())
                .stream()
                .flatMap(number -> Stream.of(
                        number.international().digits(), number.national().digits()));
    }
}
