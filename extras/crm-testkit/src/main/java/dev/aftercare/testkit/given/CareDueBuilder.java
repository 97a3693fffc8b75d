package dev.aftercare.testkit.given;

import dev.aftercare.domain.care.CareBasis;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareService;
import dev.aftercare.domain.care.CareTrigger;
import dev.aftercare.domain.care.Carer;
import dev.aftercare.domain.care.Certainty;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.NextService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Builds what a car needs next. */
public final class CareDueBuilder {

    private VehicleId vehicle = new VehicleId(Ids.next());
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private CustomerId customer = new CustomerId(Ids.next());
    private CareBasis basis = CareBasis.unknown().deliveredOn(LocalDate.of(2025, 10, 1));
    private LocalDate date = LocalDate.parse("2027-03-01");
    private Optional<LocalDate> warrantyEnds = Optional.empty();
    private Optional<Instant> nextLook = Optional.empty();
    private Optional<MessageId> reminder = Optional.empty();

    CareDueBuilder() {}

    public CareDueBuilder of(Vehicle newVehicle) {
        vehicle = newVehicle.id();
        return this;
    }

    /** Bought by its owner from another on a day. */
    public CareDueBuilder soldOn(LocalDate day) {
        basis = basis.soldOn(day);
        return this;
    }

    /** Who cares for the car, and for which customer. */
    public CareDueBuilder caredForBy(Dealer newDealer, Customer newCustomer) {
        dealer = newDealer.id();
        customer = newCustomer.id();
        return this;
    }

    public CareDueBuilder deliveredOn(LocalDate day) {
        basis = basis.deliveredOn(day);
        return this;
    }

    public CareDueBuilder servicedOn(LocalDate day, Distance distance) {
        basis = basis.servicedOn(day, Optional.of(distance), NextService.notTold());
        return this;
    }

    /** A service at which nobody read the meter. */
    public CareDueBuilder servicedOn(LocalDate day) {
        basis = basis.servicedOn(day, Optional.empty(), NextService.notTold());
        return this;
    }

    /** A service at whose end the next one was promised. */
    public CareDueBuilder servicedOn(LocalDate day, Distance distance, NextService promised) {
        basis = basis.servicedOn(day, Optional.of(distance), promised);
        return this;
    }

    public CareDueBuilder dueOn(LocalDate day) {
        date = day;
        return this;
    }

    public CareDueBuilder warrantedUntil(LocalDate lastDay) {
        warrantyEnds = Optional.of(lastDay);
        return this;
    }

    public CareDueBuilder lookedAtNext(Instant at) {
        nextLook = Optional.of(at);
        return this;
    }

    public CareDueBuilder remindedBy(MessageId message) {
        reminder = Optional.of(message);
        return this;
    }

    public CareDue build() {
        DueService due = new DueService(
                CareService.MAINTENANCE, date, CareTrigger.DISTANCE, Distance.km(10_000), Certainty.GUESS, 2, 29);
        CareDue begun = CareDue.begun(vehicle, new Carer(dealer, customer), basis, due)
                .warrantedUntil(warrantyEnds)
                .lookedAtNext(nextLook);
        return reminder.map(begun::remindedBy).orElse(begun);
    }
}
