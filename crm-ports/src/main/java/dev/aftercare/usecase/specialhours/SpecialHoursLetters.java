package dev.aftercare.usecase.specialhours;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.domain.notice.NoticePolicy;
import dev.aftercare.domain.specialhours.SpecialDays;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialOpening;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.AppointmentTime;
import dev.aftercare.usecase.message.Outbox;
import dev.aftercare.usecase.message.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is written of special hours (CARE-11), each customer once but for several appointments. Whom an appointment or a car in the house concerns is
 * told by name and called where nobody can write to them; others are written to only, and only with their consent to it (CUS-2).
 */
public final class SpecialHoursLetters {

    private static final String HIT = "message.special-hours-hit";
    private static final String KEPT = "message.special-hours-kept";
    private static final String IN_HOUSE = "message.special-hours-in-house";
    private static final String NEWS = "message.special-hours-news";
    private static final String AFTER_ALL = "message.special-hours-after-all";
    private static final String AFTER_ALL_APPOINTMENT = "message.special-hours-after-all-appointment";

    /** The keys of all that is said. */
    public static final List<String> TEXTS = List.of(HIT, KEPT, IN_HOUSE, NEWS, AFTER_ALL, AFTER_ALL_APPOINTMENT);

    private final Work work;
    private final SpecialHours hours;
    private final NoticePolicy policy;

    SpecialHoursLetters(Work work, SpecialHours hours) {
        this.work = work;
        this.hours = hours;
        this.policy = work.policyOrDefaults(NoticePolicy.KIND);
    }

    /** Tells what becomes of an appointment; whether there was somebody to tell. */
    boolean ofAppointment(Appointment appointment, boolean isHit) {
        Reason reason = reason(
                MessagePurpose.SPECIAL_HOURS,
                appointment.request().customer(),
                appointment.request().vehicle(),
                Optional.of(appointment));
        return customer(reason.customer())
                .map(customer -> write(customer, reason, isHit ? HIT : KEPT, Optional.of(appointment)))
                .isPresent();
    }

    /** Tells whose car is in the house, unless they know. */
    boolean inHouse(CustomerId id, VehicleId vehicle) {
        return customer(id)
                .filter(customer -> !isTold(customer))
                .map(customer -> write(
                        customer,
                        reason(MessagePurpose.SPECIAL_HOURS, id, vehicle, Optional.empty()),
                        IN_HOUSE,
                        Optional.empty()))
                .isPresent();
    }

    /** Writes to somebody of the segment who has a car, unless they know. */
    boolean nearby(Customer customer) {
        Optional<VehicleId> car = work
                .stores()
                .dealerVehicles()
                .ownedBy(work.organisation(), customer.id(), PageRequest.first(1))
                .items()
                .stream()
                .map(DealerVehicle::id)
                .findFirst();
        boolean isAllowed = allowed(customer, MessagePurpose.SPECIAL_HOURS_NEWS).isPresent();
        if (car.isEmpty() || !isAllowed || customer.isErased() || isTold(customer)) {
            return false;
        }
        return write(
                customer,
                reason(MessagePurpose.SPECIAL_HOURS_NEWS, customer.id(), car.get(), Optional.empty()),
                NEWS,
                Optional.empty());
    }

    /**
     * Takes back what was not said yet, and tells who knows, or may know, that it is not so any more. Nothing to who has another time by now, or
     * none: they were told of that.
     */
    boolean takeBack(OutgoingMessage message) {
        if (message.wording().key().startsWith(AFTER_ALL)) {
            return false;
        }
        boolean isSaid = isSaid(message);
        if (message.state() == MessageState.QUEUED || message.state() == MessageState.CALL) {
            Outbox.withdraw(work, message);
        }
        Optional<Appointment> appointment = message.reason()
                .appointment()
                .flatMap(id -> work.stores().appointments().find(id));
        boolean isSoStill = message.reason().appointment().isEmpty()
                || appointment.filter(known -> isAsTold(message, known)).isPresent();
        return isSaid
                && isSoStill
                && customer(message.reason().customer())
                        .map(customer -> write(
                                customer,
                                message.reason(),
                                appointment.isPresent() ? AFTER_ALL_APPOINTMENT : AFTER_ALL,
                                appointment))
                        .isPresent();
    }

    /** Sent, on its way, or a call that nobody has to make any more since it was made. */
    private boolean isSaid(OutgoingMessage message) {
        return switch (message.state()) {
            case SENT -> true;
            case QUEUED -> message.transmission().attempts() > 0;
            case CALL -> !Outbox.isToCall(work, message);
            case FAILED, WITHDRAWN -> false;
        };
    }

    private boolean isAsTold(OutgoingMessage message, Appointment appointment) {
        return appointment.progress().state() == AppointmentState.BOOKED
                && appointment.agreedAt().isAfter(work.now())
                && appointment
                        .agreedAt()
                        .toString()
                        .equals(message.wording().arguments().get(AppointmentTime.ARGUMENT));
    }

    private Optional<Customer> customer(CustomerId id) {
        return work.stores().customers().find(id).filter(known -> !known.isErased());
    }

    private boolean isTold(Customer customer) {
        return work
                .stores()
                .messages()
                .ofCustomer(work.stores().identities().of(customer.id()).ids())
                .stream()
                .anyMatch(message -> message.reason().hours().equals(Optional.of(hours.id())));
    }

    private Reason reason(
            MessagePurpose purpose, CustomerId customer, VehicleId vehicle, Optional<Appointment> appointment) {
        return new Reason(purpose, customer, vehicle, appointment.map(Appointment::id), Optional.of(hours.id()));
    }

    private boolean write(Customer customer, Reason reason, String text, Optional<Appointment> appointment) {
        Map<String, String> arguments = new TreeMap<>(ofTheDays());
        appointment.ifPresent(known -> arguments.putAll(ofTheTime(known.agreedAt())));
        Writing.write(
                work,
                reason,
                new Wording(
                        text,
                        new TreeMap<>(arguments),
                        customer.wishes().preferences().language().orElse(policy.language())),
                allowed(customer, reason.purpose()),
                channel(reason.purpose()));
        return true;
    }

    private Optional<Channel> allowed(Customer customer, MessagePurpose purpose) {
        return Writing.allowed(work, customer, purpose, channel(purpose));
    }

    /** A dealer that calls about appointments writes to others all the same. */
    private Channel channel(MessagePurpose purpose) {
        return purpose.isCalledAbout() ? policy.channel() : Channel.SMS;
    }

    private Map<String, String> ofTheDays() {
        SpecialDays days = hours.days();
        String words = hours.notice().words();
        return Map.of(
                AppointmentTime.OVER,
                ZonedDate.of(days.last().plusDays(1), work.zone()).start().toString(),
                "days",
                days.first().equals(days.last()) ? days.first().toString() : days.first() + " - " + days.last(),
                "opening",
                SpecialOpening.of(days.hours()).name(),
                "hours",
                days.hours().isClosed() ? "" : " " + days.hours(),
                "reason",
                hours.notice().reason().name(),
                "words",
                words.isEmpty() ? "" : " " + words);
    }

    private Map<String, String> ofTheTime(Instant time) {
        return Map.of(
                AppointmentTime.ARGUMENT,
                time.toString(),
                "date",
                ZonedDate.dateAt(time, work.zone()).toString(),
                "time",
                ZonedDate.timeAt(time, work.zone()).toString());
    }
}
