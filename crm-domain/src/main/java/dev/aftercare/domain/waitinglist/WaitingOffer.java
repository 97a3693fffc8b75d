package dev.aftercare.domain.waitinglist;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place that is held for somebody on the waiting list until they have answered (HC-18).
 *
 * @param holder under which name the workshop's day holds it: no appointment has it, and each offer has another, by which an answer names it
 * @param place the half of which day it is in, so that one who declined is not asked for it again
 * @param slot from the time to agree on to the planned end of the work
 * @param holds what is held
 * @param until the first instant at which it has expired
 * @param message what tells the customer
 */
public record WaitingOffer(
        AppointmentId holder,
        HalfDay place,
        TimeRange slot,
        List<Hold> holds,
        Instant until,
        Optional<MessageId> message) {

    /** Half of a calendar day of the dealer. */
    public record HalfDay(LocalDate date, Half half) {}

    public WaitingOffer {
        holds = ImmutableList.copyOf(holds);
    }

    /** Whether it may still be taken. */
    public boolean isOpenAt(Instant now) {
        return now.isBefore(until);
    }
}
