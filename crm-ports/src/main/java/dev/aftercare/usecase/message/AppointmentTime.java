package dev.aftercare.usecase.message;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether what a message says of an appointment is so in the moment in which it is sent, whatever happened since it was queued: nothing is sent of
 * one that was moved, cancelled, or lies behind (APT-5c).
 */
public final class AppointmentTime {

    /** The argument of a message that holds the instant for which the car is agreed at the gate. */
    public static final String ARGUMENT = "start";

    /** The argument of a message about special hours that holds the instant at which their last day is over. */
    public static final String OVER = "over";

    private AppointmentTime() {}

    /** Whether it would be so at {@code at}; always of what is about neither an appointment nor special hours. */
    static boolean isSo(Work work, OutgoingMessage message, Instant at) {
        boolean isPast = message.reason().hours().isPresent()
                && !at.isBefore(Instant.parse(message.wording().arguments().get(OVER)));
        if (isPast || message.reason().appointment().isEmpty()) {
            return !isPast;
        }
        Instant told = Instant.parse(message.wording().arguments().get(ARGUMENT));
        Optional<Appointment> appointment =
                work.stores().appointments().find(message.reason().appointment().get());
        return at.isBefore(told)
                && appointment.filter(known -> isSo(message, known, told)).isPresent();
    }

    private static boolean isSo(OutgoingMessage message, Appointment appointment, Instant told) {
        AppointmentState state = appointment.progress().state();
        return message.reason().purpose() == MessagePurpose.APPOINTMENT_CANCELLATION
                ? state == AppointmentState.CANCELLED
                : state == AppointmentState.BOOKED && appointment.agreedAt().equals(told);
    }
}
