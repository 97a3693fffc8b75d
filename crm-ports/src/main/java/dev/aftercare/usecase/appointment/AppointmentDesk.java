package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentCalendar;
import dev.aftercare.domain.appointment.AppointmentFigures;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.DayPlan;
import dev.aftercare.domain.appointment.DealerDay;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.parts.PartsQuote;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.parts.PartsLook;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Offers, books and follows appointments, and shows the day (APT-1 to APT-7). Thread-safe. */
public final class AppointmentDesk {

    private static final Answer<Appointment> APPOINTMENT = new Answer<>(
            SubjectKind.APPOINTMENT,
            appointment -> appointment.id().value(),
            Appointment::version,
            (work, id) -> work.stores().appointments().find(new AppointmentId(id)));

    private final Door door;
    private final PartsLook look;

    /** A desk behind {@code door}, which looks at parts before it books. */
    public AppointmentDesk(Door door, PartsLook look) {
        this.door = door;
        this.look = look;
    }

    /**
     * Two slots for a wished day, one in the morning and one in the afternoon, or the nearest free ones (APT-3), chosen so that
     * the day is evened out (APT-4), and why; refused where the dealer does not offer the service.
     */
    public Outcome<SlotOffers> offers(Call call, FindOffers question) {
        PartsAhead ahead = PartsAhead.ofServices(
                look, call, UseCase.APPOINTMENT_OFFER, question, question.services(), question.vehicle());
        return door.query(call, UseCase.APPOINTMENT_OFFER, question, work -> {
            Planning planning = Planning.of(work);
            Optional<VehicleId> car = named(work, question.vehicle());
            return planning.work(question.services(), car)
                    .map(wanted -> planning.offers(new Wanted(
                            wanted,
                            question.wished(),
                            planning.staffMember(question.knownAdvisor()),
                            car,
                            Boolean.TRUE.equals(question.waits()),
                            Boolean.TRUE.equals(question.loanCar()),
                            ahead.quote(work, wanted.parts()).thereOn())));
        });
    }

    /**
     * Books: holds advisor, technician and bay together, or nothing and answers with what is free (APT-2). Where nobody able is
     * free throughout, others of the day get another bay or technician at their old time, if that makes room (APT-4).
     */
    public Outcome<Appointment> book(Call call, BookAppointment command) {
        UseCase useCase = command.overbookFor() == null ? UseCase.APPOINTMENT_BOOK : UseCase.APPOINTMENT_OVERBOOK;
        PartsAhead ahead = PartsAhead.ofServices(look, call, useCase, command, command.services(), command.vehicle());
        return command(
                call,
                useCase,
                command,
                work -> ToldReading.with(work, command, BookUseCase.book(work, command, ahead)));
    }

    /**
     * Prices and stock of the parts that work foreseeably needs, to be told before it is booked (APT-5b); refused where the dealer does not
     * offer a service. What nobody knows is unknown.
     *
     * @throws NotFoundException for a car that is named and not there
     */
    public Outcome<PartsQuote> parts(Call call, QuoteParts question) {
        PartsAhead ahead = PartsAhead.ofServices(
                look, call, UseCase.PARTS_QUOTE, question, question.services(), question.vehicle());
        return door.query(
                call,
                UseCase.PARTS_QUOTE,
                question,
                work -> OfferedWork.of(work, work.dealer(), question.services(), named(work, question.vehicle()))
                        .map(wanted -> ahead.quote(work, wanted.parts())));
    }

    /** The car that a question names, if it names one: an unknown one is not found. */
    private static Optional<VehicleId> named(Work work, @Nullable UUID vehicle) {
        Optional<VehicleId> car = Optional.ofNullable(vehicle).map(VehicleId::new);
        car.ifPresent(
                known -> work.found(work.stores().dealerVehicles().find(work.organisation(), known), known.subject()));
        return car;
    }

    /** The parts picked beforehand for an appointment, and what was told of them (APT-2, APT-5b); empty where it needs none. */
    public Optional<PartsPick> partsOf(Call call, UUID id) {
        AppointmentId appointment = new AppointmentId(id);
        return door.query(call, UseCase.PARTS_SEE, new ById(id), work -> {
            work.found(work.stores().appointments().find(appointment), appointment.subject());
            return work.stores().partsPicks().find(appointment);
        });
    }

    /** The appointments whose parts a person has to see to, and why, in the order of ids (APT-2). */
    public Page<PartsPick> partsByHand(Call call, SeePartsByHand question) {
        return door.query(
                call,
                UseCase.PARTS_SEE,
                question,
                work -> work.stores()
                        .partsPicks()
                        .byHand(
                                Objects.requireNonNullElseGet(question.first(), work::today),
                                question.page().toRequest()));
    }

    /** Moves to another time; id and number stay (APT-7). */
    public Outcome<Appointment> move(Call call, MoveAppointment command) {
        UseCase useCase = command.overbookFor() == null ? UseCase.APPOINTMENT_MOVE : UseCase.APPOINTMENT_OVERBOOK;
        PartsAhead ahead = PartsAhead.ofMove(look, call, useCase, command, command.appointment());
        return command(call, useCase, command, work -> ChangeUseCase.move(work, command, ahead));
    }

    /**
     * Lets two appointments exchange their times, all or nothing; ids and numbers stay, and each has its event (APT-7). Answers with the
     * first one. Refused where either cannot have the other's time, or the other one is not at the time named.
     */
    public Outcome<Appointment> swap(Call call, SwapAppointments command) {
        UseCase useCase = UseCase.APPOINTMENT_SWAP;
        PartsAhead one = PartsAhead.ofMove(look, call, useCase, command, command.appointment());
        PartsAhead other = PartsAhead.ofMove(look, call, useCase, command, command.with());
        return command(call, useCase, command, work -> SwapUseCase.swap(work, command, one, other));
    }

    /** Puts another bay or person in the place of the present one; what was held is free at once. */
    public Outcome<Appointment> reassign(Call call, ReassignAppointment command) {
        return command(call, UseCase.APPOINTMENT_REASSIGN, command, work -> ChangeUseCase.reassign(work, command));
    }

    /**
     * The clerk's list: what is booked from a day on and does not fit any more, since somebody is away, a bay out of use or the dealer
     * closed, each with what does not fit and what can be done (CARE-11). It is computed at each look.
     */
    public Unsettled unsettled(Call call, SeeUnsettled question) {
        return door.query(
                call, UseCase.APPOINTMENT_SEE_UNSETTLED, question, work -> UnsettledUseCase.see(work, question));
    }

    /**
     * Settles an appointment of the clerk's list by putting others in the place of all that does not fit, at the same time; nothing
     * happens where all fits. Refused where nobody else can ({@code appointment.nobody-else-then}): another time is to be agreed with the
     * customer, and the appointment moved.
     */
    public Outcome<Appointment> settle(Call call, UUID appointment) {
        return command(
                call,
                UseCase.APPOINTMENT_REASSIGN,
                new ById(appointment),
                work -> UnsettledUseCase.settle(work, appointment));
    }

    /**
     * Lets the customer wait in the lounge from now on, or leave the car instead, at the time agreed (APT-4). Refused where the lounge is
     * full; who is in the house already has a place above its number then.
     */
    public Outcome<Appointment> changeWaiting(Call call, ChangeWaiting command) {
        return command(call, UseCase.APPOINTMENT_WAIT, command, work -> ChangeUseCase.changeWaiting(work, command));
    }

    /** Cancels; what was held is free at once (APT-7). */
    public Outcome<Appointment> cancel(Call call, UUID appointment) {
        return command(
                call,
                UseCase.APPOINTMENT_CANCEL,
                new ById(appointment),
                work -> ChangeUseCase.cancel(work, appointment));
    }

    /** Logs the car at the gate: kept, early or late; after a no-show it takes that back (APT-6a). */
    public Outcome<Appointment> arrive(Call call, LogArrival command) {
        return command(call, UseCase.APPOINTMENT_ARRIVE, command, work -> AttendanceUseCase.arrive(work, command));
    }

    /** Begins reception; from here on it can be neither moved nor cancelled (APT-7). */
    public Outcome<Appointment> begin(Call call, UUID appointment) {
        return command(
                call,
                UseCase.APPOINTMENT_BEGIN,
                new ById(appointment),
                work -> AttendanceUseCase.begin(work, appointment));
    }

    /**
     * Makes a no-show of an appointment whose grace time has passed, and says whether it is one; for the job that finds
     * them (APT-6a). Tells nothing else, since who may run jobs sees no customer.
     */
    public boolean missIfDue(Call call, AppointmentId appointment) {
        return command(
                        call,
                        UseCase.JOB_RUN,
                        new ById(appointment.value()),
                        work -> AttendanceUseCase.miss(work, appointment.value()))
                .fold(decided -> decided.progress().state() == AppointmentState.NO_SHOW, refusal -> false);
    }

    /** One appointment. */
    public Appointment find(Call call, UUID id) {
        AppointmentId appointment = new AppointmentId(id);
        return door.query(
                call,
                UseCase.APPOINTMENT_SEE,
                new ById(id),
                work -> work.found(work.stores().appointments().find(appointment), appointment.subject()));
    }

    /** The dealer's day: who comes, who is late, what is free. */
    public DealerDay day(Call call, SeeDay question) {
        return door.query(call, UseCase.DAY_SEE, question, work -> SeeDayUseCase.see(work, question));
    }

    /** The dealer's day as a plan on the wall: who and what is held when, work that goes on from days before too. */
    public DayPlan plan(Call call, SeeDay question) {
        return door.query(call, UseCase.DAY_SEE, question, work -> SeeDayUseCase.plan(work, question));
    }

    /** The appointments of a dealer's day for a calendar (hard case 16), of one advisor where one is named. */
    public AppointmentCalendar calendar(Call call, SeeCalendar question) {
        return door.query(call, UseCase.DAY_SEE, question, work -> CalendarUseCase.ofDay(work, question));
    }

    /**
     * How many appointments of some days were kept, effective and missed, how long ahead they were set, how many visits had one, and how full the
     * hours were; of the dealer, by clerk and by advisor (APT-8).
     */
    public AppointmentFigures figures(Call call, SeeAppointmentFigures question) {
        return door.query(call, UseCase.APPOINTMENT_FIGURES, question, work -> FiguresUseCase.see(work, question));
    }

    private Outcome<Appointment> command(
            Call call, UseCase useCase, Record command, Function<Work, Outcome<Appointment>> body) {
        return door.command(call, useCase, command, APPOINTMENT, body);
    }
}
