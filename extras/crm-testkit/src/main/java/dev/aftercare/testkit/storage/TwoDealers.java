package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aDealer;
import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aManufacturer;
import static dev.aftercare.testkit.given.Given.aPolicy;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static dev.aftercare.testkit.given.Given.aVisit;
import static dev.aftercare.testkit.given.Given.anAppointment;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.AppointmentBuilder;
import dev.aftercare.testkit.given.VisitBuilder;
import java.time.LocalDate;

/**
 * A network of two dealers, as most tests need it. At {@code a} a customer and a car are registered, with the ground
 * that this opens and no other.
 */
record TwoDealers(
        Manufacturer manufacturer,
        Dealer a,
        Dealer b,
        Customer customer,
        Vehicle car,
        PolicyVersion<AppointmentPolicy> policy) {

    /** Writes them into {@code tests}' storage. */
    static TwoDealers in(OnStorage tests) {
        Dealer a = aDealer().build();
        TwoDealers network = new TwoDealers(
                aManufacturer().build(),
                a,
                aDealer().in("America/New_York").build(),
                aCustomer().at(a).phone("13812345678").build(),
                aVehicle().build(),
                aPolicy().build());
        tests.write(Scope.network(), network::write);
        return network;
    }

    private void write(UnitOfWork unit) {
        unit.organisations().found(manufacturer);
        unit.organisations().open(a);
        unit.organisations().open(b);
        unit.policies().insert(policy);
        register(unit, customer, a);
        register(unit, car, a);
    }

    /** Keeps a customer, with the ground of the dealer who registered it. */
    static void register(UnitOfWork unit, Customer customer, Dealer dealer) {
        unit.customers().insert(customer);
        unit.grounds().open(aGround().of(dealer).to(customer.id().subject()).build());
    }

    /** Keeps a car that nobody knows yet, with the registration and the weak ground of {@code dealer}. */
    static void register(UnitOfWork unit, Vehicle car, Dealer dealer) {
        unit.vehicles().insertIfAbsent(car);
        unit.dealerVehicles().insertIfAbsent(aRegistration().of(car).at(dealer).build());
        unit.grounds().open(aGround().of(dealer).to(car.id().subject()).build());
    }

    Scope scopeOfA() {
        return Scope.of(a.id());
    }

    Scope scopeOfB() {
        return Scope.of(b.id());
    }

    /** The date in the zone of {@code a}. */
    ZonedDate day(LocalDate date) {
        return ZonedDate.of(date, a.zone());
    }

    /** The date in the zone of {@code b}. */
    ZonedDate dayOfB(LocalDate date) {
        return ZonedDate.of(date, b.zone());
    }

    /** Locks a day of {@code a}. */
    WorkshopDay lockDay(UnitOfWork unit, LocalDate date) {
        return unit.workshopDays().lock(a.id(), day(date));
    }

    /** A visit of the customer with the car, at {@code a}. */
    VisitBuilder visit() {
        return aVisit().at(a).of(customer).with(car);
    }

    /** An appointment of the customer with the car, at {@code a}. */
    AppointmentBuilder appointment() {
        return anAppointment().at(a).of(customer).with(car).by(policy);
    }
}
