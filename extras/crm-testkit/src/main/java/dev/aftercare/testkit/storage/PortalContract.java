package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static dev.aftercare.testkit.given.Given.aVisit;
import static dev.aftercare.testkit.given.Given.anAppointment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.portal.PortalLink.Uses;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links of customers, and the scope of one customer (CUS-11). */
public interface PortalContract extends OnStorage {

    /** Links are sought by a job, before anybody knows whose they are. */
    Scope GATE = Scope.job("portal");

    private static PortalLink link(TwoDealers network, CustomerId customer) {
        return PortalLink.issued(
                        new PortalLinkId(Ids.next()), network.a().id(), customer, NOW, NOW.plus(Duration.ofDays(9)))
                .orElseThrow();
    }

    private static String secretOf(PortalLink link) {
        return link.id().toString().replace("-", "").repeat(2);
    }

    @Test
    @Tag("CUS-11")
    default void aLinkComesBackByItsSecretAndIsTakenBack() {
        TwoDealers network = TwoDealers.in(this);
        PortalLink link = link(network, network.customer().id());
        PortalLink revoked = link.revoked(NOW.plusNanos(1_000)).orElseThrow();
        write(network.scopeOfA(), unit -> unit.portalLinks().insert(link, secretOf(link)));
        assertThat(find(GATE, unit -> unit.portalLinks().findBySecret(secretOf(link))))
                .contains(link);
        assertThat(find(GATE, unit -> unit.portalLinks().findBySecret("f".repeat(64))))
                .isEmpty();
        write(network.scopeOfA(), unit -> unit.portalLinks().update(revoked));
        assertThat(find(GATE, unit -> unit.portalLinks().findBySecret(secretOf(link))))
                .contains(revoked);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.portalLinks().update(revoked)))
                .isInstanceOf(StaleVersionException.class);
        PortalLink twin = link(network, network.customer().id());
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.portalLinks().insert(twin, secretOf(link))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("CUS-11")
    default void aUseIsCountedOnceAndMakesNoVersion() {
        TwoDealers network = TwoDealers.in(this);
        PortalLink link = link(network, network.customer().id());
        write(network.scopeOfA(), unit -> unit.portalLinks().insert(link, secretOf(link)));
        Instant since = NOW.minus(Duration.ofMinutes(30));
        write(GATE, unit -> {
            assertThat(unit.portalLinks().countUse(link.id(), since)).isTrue();
            assertThat(unit.portalLinks().countUse(link.id(), since)).isFalse();
        });
        writeAt(
                NOW.plusSeconds(7_200),
                GATE,
                unit -> assertThat(unit.portalLinks().countUse(link.id(), NOW)).isTrue());
        write(
                network.scopeOfA(),
                unit -> unit.portalLinks().update(link.revoked(NOW).orElseThrow()));
        assertThat(find(GATE, unit -> unit.portalLinks().find(link.id()))).hasValueSatisfying(found -> {
            assertThat(found.uses()).isEqualTo(new Uses(2, Optional.of(NOW.plusSeconds(7_200))));
            assertThat(found.version()).isEqualTo(2);
        });
    }

    @Test
    @Tag("CUS-11")
    @Tag("NET-2")
    default void linksAreTheirDealersAndTheirCustomers() {
        TwoDealers network = TwoDealers.in(this);
        Customer other = aCustomer().at(network.a()).build();
        List<PortalLink> own = IntStream.range(0, 3)
                .mapToObj(i -> link(network, network.customer().id()))
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        PortalLink foreign = link(network, other.id());
        write(network.scopeOfA(), unit -> {
            own.forEach(link -> unit.portalLinks().insert(link, secretOf(link)));
            unit.portalLinks().insert(foreign, secretOf(foreign));
        });
        Scope person = Scope.person(network.a().id(), network.customer().id());
        for (Scope scope : List.of(network.scopeOfA(), Scope.network(), person)) {
            Paging.assertPages(
                    own,
                    page -> read(
                            scope,
                            unit -> unit.portalLinks()
                                    .of(List.of(network.customer().id()), page)));
        }
        assertThat(links(network.scopeOfB(), network.customer())).isEmpty();
        assertThat(links(person, other)).isEmpty();
        assertThat(find(person, unit -> unit.portalLinks().find(foreign.id()))).isEmpty();
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.portalLinks().insert(link(network, other.id()), "0".repeat(64))))
                .isInstanceOf(StaleVersionException.class);
    }

    private List<PortalLink> links(Scope scope, Customer customer) {
        return read(scope, unit -> unit.portalLinks().of(List.of(customer.id()), PageRequest.first(9)))
                .items();
    }

    @Test
    @Tag("CUS-11")
    default void whatIsACustomersIsListedTheNewestFirst() {
        TwoDealers network = TwoDealers.in(this);
        Customer other = aCustomer().at(network.a()).build();
        List<Appointment> appointments =
                newest(at -> network.appointment().starting(at).build());
        List<Visit> visits = newest(
                at -> network.visit().with(aVehicle().build()).arrived(at).build());
        List<Complaint> complaints = newest(at -> aComplaint()
                .at(network.a())
                .of(network.customer())
                .receivedAt(at)
                .build());
        write(network.scopeOfA(), unit -> {
            TwoDealers.register(unit, other, network.a());
            appointments.forEach(one -> unit.appointments().insert(one, dayOf(one)));
            visits.forEach(one -> unit.visits().insert(one, LocalDate.of(2026, 3, 2)));
            complaints.forEach(unit.complaints()::insert);
            Appointment theirs = anAppointment()
                    .at(network.a())
                    .of(other)
                    .with(network.car())
                    .by(network.policy())
                    .build();
            unit.appointments().insert(theirs, dayOf(theirs));
            unit.visits()
                    .insert(
                            aVisit().at(network.a())
                                    .of(other)
                                    .with(network.car())
                                    .build(),
                            LocalDate.of(2026, 3, 2));
            unit.complaints().insert(aComplaint().at(network.a()).of(other).build());
        });
        Scope person = Scope.person(network.a().id(), network.customer().id());
        for (Scope scope : List.of(network.scopeOfA(), Scope.network(), person)) {
            assertNewestFirst(
                    scope,
                    appointments,
                    (unit, page) -> unit.appointments()
                            .of(network.a().id(), network.customer().id(), page));
            assertNewestFirst(
                    scope,
                    visits,
                    (unit, page) -> unit.visits()
                            .of(network.a().id(), network.customer().id(), page));
            assertNewestFirst(
                    scope,
                    complaints,
                    (unit, page) -> unit.complaints()
                            .of(network.a().id(), network.customer().id(), page));
        }
        for (Scope scope : List.of(
                network.scopeOfB(),
                Scope.person(network.a().id(), other.id()),
                Scope.person(network.b().id(), other.id()))) {
            PageRequest page = PageRequest.first(9);
            CustomerId wanted = network.customer().id();
            assertThat(read(scope, unit -> unit.appointments().of(network.a().id(), wanted, page))
                            .items())
                    .isEmpty();
            assertThat(read(scope, unit -> unit.visits().of(network.a().id(), wanted, page))
                            .items())
                    .isEmpty();
            assertThat(read(scope, unit -> unit.complaints().of(network.a().id(), wanted, page))
                            .items())
                    .isEmpty();
        }
    }

    private <T> void assertNewestFirst(Scope scope, List<T> whole, BiFunction<UnitOfWork, PageRequest, Page<T>> pages) {
        Paging.assertPages(whole, page -> read(scope, unit -> pages.apply(unit, page)));
    }

    private static <T> List<T> newest(Function<Instant, T> made) {
        return IntStream.of(3, 2, 1)
                .mapToObj(hour -> made.apply(NOW.minus(Duration.ofHours(3L - hour))))
                .toList();
    }

    private static LocalDate dayOf(Appointment appointment) {
        return LocalDate.ofEpochDay(appointment.placement().slot().start().getEpochSecond()
                / Duration.ofDays(1).toSeconds());
    }

    @Test
    @Tag("CUS-11")
    default void inTheScopeOfACustomerNothingOfAnotherIsThereOrChanged() {
        TwoDealers network = TwoDealers.in(this);
        Customer other = aCustomer().at(network.a()).build();
        Vehicle theirCar = aVehicle().build();
        Vehicle ownCar = aVehicle().build();
        DealerVehicle theirs =
                aRegistration().of(theirCar).at(network.a()).owner(other).build();
        DealerVehicle own = aRegistration()
                .of(ownCar)
                .at(network.a())
                .owner(network.customer())
                .build();
        Appointment appointment = network.appointment().of(other).build();
        Visit visit = network.visit().of(other).build();
        Complaint complaint = aComplaint().at(network.a()).of(other).build();
        write(network.scopeOfA(), unit -> {
            TwoDealers.register(unit, other, network.a());
            unit.dealerVehicles().insertIfAbsent(theirs);
            unit.dealerVehicles().insertIfAbsent(own);
            unit.appointments().insert(appointment, dayOf(appointment));
            unit.visits().insert(visit, LocalDate.of(2026, 3, 2));
            unit.complaints().insert(complaint);
        });
        Scope person = Scope.person(network.a().id(), network.customer().id());
        try (UnitOfWork unit = begin(person)) {
            assertThat(unit.customers().find(network.customer().id())).contains(network.customer());
            assertThat(unit.customers().find(other.id())).isEmpty();
            assertThat(unit.customers()
                            .findAll(List.of(other.id(), network.customer().id())))
                    .containsExactly(network.customer());
            assertThat(unit.dealerVehicles().find(network.a().id(), own.id())).contains(own);
            assertThat(unit.dealerVehicles().find(network.a().id(), theirs.id()))
                    .isEmpty();
            assertThat(unit.dealerVehicles().findAll(network.a().id(), List.of(own.id(), theirs.id())))
                    .containsExactly(own);
            assertThat(unit.dealerVehicles()
                            .ownedBy(network.a().id(), network.customer().id(), PageRequest.first(9))
                            .items())
                    .containsExactly(own);
            assertThat(unit.dealerVehicles()
                            .ownedBy(network.a().id(), other.id(), PageRequest.first(9))
                            .items())
                    .isEmpty();
            assertThat(unit.appointments().find(appointment.id())).isEmpty();
            assertThat(unit.appointments().on(network.a().id(), dayOf(appointment)))
                    .isEmpty();
            assertThat(unit.visits().find(visit.id())).isEmpty();
            assertThat(unit.visits().inHouse(network.a().id(), network.car().id()))
                    .isEmpty();
            assertThat(unit.complaints().find(complaint.id())).isEmpty();
        }
        assertThatThrownBy(() -> write(
                        person,
                        unit -> unit.appointments()
                                .update(appointment.cancelled().orElseThrow(), dayOf(appointment))))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> write(
                        person,
                        unit -> unit.complaints()
                                .insert(aComplaint().at(network.a()).of(other).build())))
                .isInstanceOf(StaleVersionException.class);
        Customer renamed = other.corrected(
                other.name(), network.customer().contact(), network.customer().profile());
        assertThatThrownBy(() -> write(person, unit -> unit.customers().update(renamed)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("CUS-11")
    default void ownersCarsArePagedById() {
        TwoDealers network = TwoDealers.in(this);
        List<DealerVehicle> cars = IntStream.range(0, 4)
                .mapToObj(i -> aRegistration()
                        .of(aVehicle().build())
                        .at(network.a())
                        .owner(network.customer())
                        .build())
                .sorted(Comparator.comparing(car -> car.id().toString()))
                .toList();
        write(network.scopeOfA(), unit -> cars.forEach(unit.dealerVehicles()::insertIfAbsent));
        Paging.assertPages(
                cars,
                page -> read(
                        network.scopeOfA(),
                        unit -> unit.dealerVehicles()
                                .ownedBy(network.a().id(), network.customer().id(), page)));
        assertThat(read(
                                network.scopeOfA(),
                                unit -> unit.dealerVehicles()
                                        .ownedBy(
                                                network.a().id(), new CustomerId(new UUID(0, 1)), PageRequest.first(9)))
                        .items())
                .isEmpty();
    }
}
