package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** One dealer on the stage: its people as callers, and short words for what they do all day. */
public final class DealerStage {

    private static final HoursInput LONG_HOURS = HoursInput.everyDay("06:00-22:00");
    private static final LocalDate HIRED = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Stage stage;
    private final Dealer dealer;

    DealerStage(Stage stage, Dealer dealer) {
        this.stage = stage;
        this.dealer = dealer;
    }

    /** The dealer as it was opened. */
    public Dealer dealer() {
        return dealer;
    }

    /** The CRM. */
    public Crm crm() {
        return stage.crm();
    }

    /** So many advisors and so many technicians who can do engines. */
    public DealerStage staffed(int advisors, int technicians) {
        for (int i = 1; i <= advisors; i++) {
            hire("Advisor " + i, Role.SERVICE_ADVISOR, LONG_HOURS);
        }
        for (int i = 1; i <= technicians; i++) {
            hire("Technician " + i, Role.TECHNICIAN, LONG_HOURS, "engine");
        }
        return this;
    }

    /** Takes somebody into the staff. */
    public StaffMember hire(String name, Role role, HoursInput hours, String... skills) {
        HireStaff command = new HireStaff(name, List.of(role), List.of(skills), hours, HIRED, null);
        return crm().network().hire(Stage.administratorAt(dealer.id()), command).orElseThrow();
    }

    /** A call of somebody at this dealer in a role. */
    public Call as(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Call.in(dealer.id(), Actor.of(dealer.code() + "/" + name, dealer.id(), role));
    }

    /** A call of the appointment clerk. */
    public Call clerk() {
        return as(Role.APPOINTMENT_CLERK);
    }

    /** Registers a person. */
    public Customer customer(String familyName, String givenName) {
        return crm().customers()
                .register(
                        clerk(),
                        RegisterCustomer.person(familyName, givenName, "138" + (10_000_000 + SERIAL.incrementAndGet())))
                .orElseThrow();
    }

    /** Registers a Golf of somebody, with a VIN that no other car on the stage has. */
    public DealerVehicle carOf(Customer owner) {
        return carOf(owner, "Golf");
    }

    /** The same of another model. */
    public DealerVehicle carOf(Customer owner, String model) {
        int serial = SERIAL.incrementAndGet();
        String vin = String.format(Locale.ROOT, "WVWZZZ1JZ3W%06d", serial);
        String plate = String.format(Locale.ROOT, "沪A%05d", serial);
        return crm().vehicles()
                .register(
                        clerk(),
                        RegisterVehicle.car(vin, "VW", model, plate)
                                .ownedBy(owner.id().value()))
                .orElseThrow();
    }

    /** A new car of a new customer. */
    public DealerVehicle aCar() {
        return carOf(customer("王", "小明"));
    }

    /** A local date and hour of the dealer, {@code 2026-03-03T09:00}, as an instant. */
    public Instant at(String local) {
        LocalDateTime time = LocalDateTime.parse(local);
        return ZonedDate.of(time.toLocalDate(), dealer.zone()).at(time.toLocalTime());
    }

    /** The clerk books a car of a registered owner for a service. */
    public Outcome<Appointment> book(DealerVehicle car, String service, String local) {
        return crm().appointments().book(clerk(), booking(car, service, local));
    }

    /** The clerk books maintenance. */
    public Appointment booked(DealerVehicle car, String local) {
        return book(car, "maintenance", local).orElseThrow();
    }

    /** The command with which a car is booked. */
    public BookAppointment booking(DealerVehicle car, String service, String local) {
        return BookAppointment.of(car.id().value(), car.owner().orElseThrow().value(), service, at(local));
    }

    /** What happened to something of the dealer's, as types of events, the earliest first. */
    List<String> eventsOf(Subject what) {
        SeeTimeline question = new SeeTimeline(what.kind(), what.id(), PageOf.first(100));
        return crm().journal().timeline(clerk(), question).items().stream()
                .map(JournalEntry::type)
                .toList();
    }
}
