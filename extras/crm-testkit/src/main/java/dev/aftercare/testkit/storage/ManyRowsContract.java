package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aReading;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.testkit.given.ReadingBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many customers, references and words at once are the same rows as one by one, with the same walls (CUS-1, NET-2). */
public interface ManyRowsContract extends OnStorage {

    /** More than fit a batch that is sent row by row. */
    int MANY = 120;

    @Test
    @Tag("CUS-1")
    @Tag("HC-32")
    default void manyCustomersAtOnceComeBackAsTheyWere() {
        TwoDealers network = TwoDealers.in(this);
        List<Customer> customers = customers(network);
        List<Access> grounds = customers.stream()
                .map(customer -> aGround()
                        .of(network.a())
                        .to(customer.id().subject())
                        .until(Instant.parse("9999-12-30T23:59:59.999999Z"))
                        .build())
                .toList();
        write(network.scopeOfA(), unit -> {
            unit.customers().insertAll(customers);
            unit.grounds().openAll(grounds);
            unit.customers().insertAll(List.of());
            unit.grounds().openAll(List.of());
        });
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.customers()
                                .findAll(customers.stream().map(Customer::id).toList())))
                .containsExactlyInAnyOrderElementsOf(customers);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.grounds()
                                .of(grounds.stream().map(Access::subject).toList())))
                .containsExactlyInAnyOrderElementsOf(grounds);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.customers()
                                .findAll(customers.stream().map(Customer::id).toList())))
                .isEmpty();
    }

    /** Persons and companies, in depth and of whom only a name is known. */
    private static List<Customer> customers(TwoDealers network) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> switch (i % 3) {
                    case 0 ->
                        aCustomer().at(network.a()).named("{\"王\\", "a,b}" + i).build();
                    case 1 ->
                        aCustomer()
                                .at(network.a())
                                .company("NULL & 'Söhne' " + i)
                                .phone("021-00012345")
                                .build();
                    default ->
                        aCustomer()
                                .at(network.a())
                                .phone("138 1234 5678")
                                .address("\t\n\uD83D\uDE97")
                                .born(LocalDate.parse("1984-02-29"))
                                .inDepth(Instant.parse("2026-03-02T02:00:00.000001Z"))
                                .build();
                })
                .toList();
    }

    @Test
    @Tag("HC-32")
    default void manyReferencesAreKeptAndFoundByOneQuestion() {
        TwoDealers network = TwoDealers.in(this);
        Map<ExternalReference, Subject> references = references();
        write(
                network.scopeOfA(),
                unit -> assertThat(
                                unit.references().insertAllIfAbsent(network.a().id(), references))
                        .isTrue());
        Set<ExternalReference> asked = new HashSet<>(references.keySet());
        asked.add(new ExternalReference("dms", "unknown"));
        asked.add(new ExternalReference("other", "car-1"));
        assertThat(named(
                        network.scopeOfA(),
                        unit -> unit.references().findAll(network.a().id(), SubjectKind.VEHICLE, asked)))
                .isEqualTo(references);
        assertThat(named(
                        network.scopeOfA(),
                        unit -> unit.references().findAll(network.a().id(), SubjectKind.CUSTOMER, asked)))
                .isEmpty();
        assertThat(is(
                        network.scopeOfA(),
                        unit -> unit.references()
                                .insertAllIfAbsent(
                                        network.a().id(),
                                        Map.of(
                                                new ExternalReference("dms", "car-7"),
                                                new Subject(SubjectKind.VEHICLE, Ids.next())))))
                .as("a reference that is used already")
                .isFalse();
    }

    private static Map<ExternalReference, Subject> references() {
        Map<ExternalReference, Subject> references = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            references.put(
                    new ExternalReference(i % 2 == 0 ? "dms" : "other\"{}", "car-" + i % 100 + (i < 100 ? "" : "b")),
                    new Subject(SubjectKind.VEHICLE, Ids.next()));
        }
        references.put(new ExternalReference("dms", "car-7"), new Subject(SubjectKind.VEHICLE, Ids.next()));
        return references;
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void referencesOfAnotherDealerAreNotFound() {
        TwoDealers network = TwoDealers.in(this);
        Map<ExternalReference, Subject> references = references();
        write(
                network.scopeOfA(),
                unit -> unit.references().insertAllIfAbsent(network.a().id(), references));
        assertThat(named(
                        network.scopeOfB(),
                        unit -> unit.references().findAll(network.a().id(), SubjectKind.VEHICLE, references.keySet())))
                .isEmpty();
    }

    @Test
    @Tag("CUS-1")
    default void wordsOfManyAreFound() {
        TwoDealers network = TwoDealers.in(this);
        Map<Subject, Set<SearchToken>> words = IntStream.range(0, MANY)
                .boxed()
                .collect(Collectors.toMap(
                        i -> new Subject(SubjectKind.CUSTOMER, Ids.next()),
                        i -> Set.of(SearchToken.name("王" + i), SearchToken.phone("1380000" + i))));
        write(network.scopeOfA(), unit -> unit.searchTokens().addAll(network.a().id(), words));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.searchTokens()
                                .find(SubjectKind.CUSTOMER, SearchToken.name("王"), PageRequest.first(200))
                                .items()))
                .containsExactlyInAnyOrderElementsOf(
                        words.keySet().stream().map(Subject::id).toList());
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.searchTokens()
                                .find(SubjectKind.CUSTOMER, SearchToken.name("王"), PageRequest.first(200))
                                .items()))
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void manyRowsCannotBePutIntoTheBooksOfAnother() {
        TwoDealers network = TwoDealers.in(this);
        Map<ExternalReference, Subject> references = references();
        Subject subject = network.car().id().subject();
        List<Consumer<UnitOfWork>> attempts = List.of(
                unit -> unit.customers().insertAll(customers(network)),
                unit -> unit.dealerVehicles()
                        .insertAllIfAbsent(List.of(aRegistration()
                                .of(aVehicle().build())
                                .at(network.a())
                                .build())),
                unit -> unit.dealerVehicles()
                        .updateAll(List.of(aRegistration()
                                .of(network.car())
                                .at(network.a())
                                .build())),
                unit -> unit.meterReadings()
                        .insert(List.of(ReadingBuilder.entered(aReading()
                                .of(network.car())
                                .enteredBy(network.a())
                                .build()))),
                unit -> unit.grounds()
                        .openAll(List.of(aGround().of(network.a()).to(subject).build())),
                unit -> unit.references().insertAllIfAbsent(network.a().id(), references),
                unit -> unit.searchTokens().addAll(network.a().id(), Map.of(subject, Set.of(SearchToken.name("b")))));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(() -> write(network.scopeOfB(), attempt))
                        .isInstanceOf(StaleVersionException.class));
    }

    @Test
    @Tag("HC-32")
    default void noMoreThanAThousandAreAskedForAtOnce() {
        TwoDealers network = TwoDealers.in(this);
        Set<Vin> vins = IntStream.range(0, 1_001)
                .mapToObj(i -> aVehicle().build().vin())
                .collect(Collectors.toSet());
        Set<ExternalReference> references = IntStream.range(0, 1_001)
                .mapToObj(i -> new ExternalReference("dms", "c-" + i))
                .collect(Collectors.toSet());
        assertThatThrownBy(
                        () -> read(network.scopeOfA(), unit -> unit.vehicles().identifyAll(vins)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1001");
        assertThatThrownBy(() -> read(
                        network.scopeOfA(),
                        unit -> unit.references().findAll(network.a().id(), SubjectKind.CUSTOMER, references)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1001");
    }

    private boolean is(Scope scope, Predicate<UnitOfWork> question) {
        return read(scope, question::test);
    }

    private Map<ExternalReference, Subject> named(
            Scope scope, Function<UnitOfWork, Map<ExternalReference, Subject>> question) {
        return read(scope, question);
    }
}
