package dev.aftercare.usecase.portal;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentCalendar;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.parts.PartsQuote;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.appointment.AppointmentDesk;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.CalendarUseCase;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.QuoteParts;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.ComplaintDesk;
import dev.aftercare.usecase.customer.CorrectContact;
import dev.aftercare.usecase.customer.CustomerDesk;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.PresentMeters;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitingListDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What customers see and do for themselves (客户自助, CUS-11). Every call has the scope of one customer ({@code Scope.person}), which the storage
 * applies: what other people did with the same car is not there. Bookings, changes and complaints go through the desks of the staff, under
 * the same locks and rules. Thread-safe.
 */
public final class SelfServiceDesk {

    private static final PageOf IN_CALENDAR = PageOf.first(200);

    private final Door door;
    private final AppointmentDesk appointments;
    private final WaitingListDesk waitingList;
    private final CustomerDesk customers;
    private final ComplaintDesk complaints;

    /** A desk behind {@code door}, over those of the staff. */
    public SelfServiceDesk(
            Door door,
            AppointmentDesk appointments,
            WaitingListDesk waitingList,
            CustomerDesk customers,
            ComplaintDesk complaints) {
        this.door = door;
        this.appointments = appointments;
        this.waitingList = waitingList;
        this.customers = customers;
        this.complaints = complaints;
    }

    /** The customer, and the dealer. */
    public Own own(Call call) {
        return see(call, new Ask(), work -> new Own(customer(work), work.dealer()));
    }

    /** The cars that the customer owns, in the order of ids. */
    public Page<OwnCar> cars(Call call, PageOf page) {
        return see(call, page, work -> {
            Page<DealerVehicle> cars = work.stores()
                    .dealerVehicles()
                    .ownedBy(work.organisation(), customer(work).id(), page.toRequest());
            Map<VehicleId, CareDue> care =
                    work
                            .stores()
                            .careDues()
                            .findAll(
                                    cars.items().stream().map(DealerVehicle::id).toList())
                            .stream()
                            .collect(Collectors.toUnmodifiableMap(CareDue::vehicle, Function.identity()));
            PresentMeters meters = PresentMeters.of(work, care.keySet());
            return cars.map(car -> own(car, Optional.ofNullable(care.get(car.id())), meters));
        });
    }

    private static OwnCar own(DealerVehicle car, Optional<CareDue> care, PresentMeters meters) {
        return new OwnCar(
                car, care, care.map(due -> meters.shown(car.id(), due.due().distance())));
    }

    /** The customer's appointments, the latest first. */
    public Page<Appointment> appointments(Call call, PageOf page) {
        return see(call, page, work -> appointments(work, page));
    }

    /** The customer's appointments for a calendar (hard case 16), the latest 200. */
    public AppointmentCalendar calendar(Call call) {
        return see(
                call,
                new Ask(),
                work -> CalendarUseCase.ofCustomer(
                        work, appointments(work, IN_CALENDAR).items()));
    }

    private static Page<Appointment> appointments(Work work, PageOf page) {
        return work.stores()
                .appointments()
                .of(work.organisation(), customer(work).id(), page.toRequest());
    }

    /** The customer's visits with stages and prices, the latest first: the progress of a repair is the stage of the one in the house (VIS-7). */
    public Page<Visit> visits(Call call, PageOf page) {
        return see(
                call,
                page,
                work -> work.stores()
                        .visits()
                        .of(work.organisation(), customer(work).id(), page.toRequest()));
    }

    /** The customer's complaints, the latest first. */
    public Page<Complaint> complaints(Call call, PageOf page) {
        return see(
                call,
                page,
                work -> work.stores()
                        .complaints()
                        .of(work.organisation(), customer(work).id(), page.toRequest()));
    }

    /** Two slots for a wished day, or the nearest free ones (APT-3). */
    public Outcome<SlotOffers> offers(Call call, OfferOwn question) {
        return appointments.offers(
                call,
                new FindOffers(
                        question.service(),
                        question.wished(),
                        null,
                        question.waits(),
                        question.furtherServices(),
                        question.vehicle(),
                        null));
    }

    /** Prices and stock of the parts that work foreseeably needs (APT-5b). */
    public Outcome<PartsQuote> parts(Call call, QuoteParts question) {
        return appointments.parts(call, question);
    }

    /** Books at once, inside the policy's limits (APT-1, APT-2); not found for a car that is not the customer's. */
    public Outcome<Appointment> book(Call call, BookOwn command) {
        return appointments.book(
                call,
                new BookAppointment(
                        command.vehicle(),
                        person(call),
                        command.service(),
                        command.start(),
                        command.wish(),
                        null,
                        null,
                        null,
                        command.waits(),
                        command.furtherServices(),
                        null,
                        null,
                        null,
                        command.coming(),
                        null,
                        command.partsTold(),
                        null));
    }

    /** Moves an appointment to another time (APT-7). */
    public Outcome<Appointment> move(Call call, MoveOwn command) {
        return appointments.move(
                call, MoveAppointment.to(command.appointment(), command.start()).coming(command.coming()));
    }

    /** Cancels an appointment (APT-7). */
    public Outcome<Appointment> cancel(Call call, UUID appointment) {
        return appointments.cancel(call, appointment);
    }

    /** What the customer waits for, and is offered, in the order of the list (APT-7). */
    public List<WaitingEntry> waitingList(Call call) {
        return see(
                call,
                new Ask(),
                work -> work.stores()
                        .waitingList()
                        .ofCustomer(work.stores()
                                .identities()
                                .of(customer(work).id())
                                .ids()));
    }

    /** Puts a car of their own on the waiting list; not found for one that is not the customer's. */
    public Outcome<WaitingEntry> waitFor(Call call, WaitOwn command) {
        return waitingList.put(call, command.of(person(call)));
    }

    /** Takes what is offered (HC-18). */
    public Outcome<WaitingEntry> accept(Call call, AnswerOffer command) {
        return waitingList.accept(call, command);
    }

    /** Declines what is offered, which goes to the next. */
    public Outcome<WaitingEntry> decline(Call call, AnswerOffer command) {
        return waitingList.decline(call, command);
    }

    /** Waits no more. */
    public Outcome<WaitingEntry> waitNoMore(Call call, UUID entry) {
        return waitingList.withdraw(call, entry);
    }

    /** Replaces the ways to reach the customer; what is new is not verified (CUS-3a). */
    public Outcome<Customer> correct(Call call, CorrectOwn command) {
        return customers.correctContact(call, new CorrectContact(person(call), command.contacts()));
    }

    /** Sets how the customer likes to be contacted (CUS-2). */
    public Outcome<Customer> prefer(Call call, PreferOwn command) {
        return customers.prefer(call, command.of(person(call)));
    }

    /** Records consent given or withdrawn, online (CUS-2). */
    public Outcome<Customer> recordConsent(Call call, ConsentOwn command) {
        return customers.recordConsent(call, command.of(person(call)));
    }

    /** Receives a complaint of the customer (CMP-1). */
    public Outcome<Complaint> complain(Call call, ComplainOwn command) {
        return complaints.receive(call, command.of(person(call)));
    }

    private <T> T see(Call call, Record question, Function<Work, T> body) {
        return door.query(call, UseCase.PORTAL_SEE, question, body);
    }

    private static Customer customer(Work work) {
        CustomerId customer = new CustomerId(person(work.call()));
        return work.found(work.stores().customers().find(customer), customer.subject());
    }

    private static UUID person(Call call) {
        return call.scope()
                .person()
                .map(CustomerId::value)
                .orElseThrow(() -> new IllegalStateException("self-service works in the scope of one customer, not in "
                        + call.scope().getClass().getSimpleName()
                        + ". Maybe take the scope of the customer's link: crm.portal().authenticate(token)."));
    }
}
