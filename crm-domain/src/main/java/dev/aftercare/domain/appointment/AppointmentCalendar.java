package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Plate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Appointments of a dealer as a calendar shows them, with the little that it says of each (hard case 16). No name of a customer and
 * no word of theirs is in it: calendars are copied to telephones and to services of others.
 *
 * @param entries by the order in which they were asked for, cancelled and missed ones too
 */
public record AppointmentCalendar(Dealer dealer, List<Entry> entries) {

    /**
     * One appointment.
     *
     * @param service what customers read
     * @param plate as the dealer has it, where who asks may see the car
     * @param advisor who receives the customer; empty where nobody is held, and for customers
     * @param changedAt when the last thing that happened to it was recorded
     */
    public record Entry(
            Appointment appointment,
            String service,
            Optional<Plate> plate,
            Optional<String> advisor,
            Instant changedAt) {

        /** What a calendar knows it by, whatever happens to it. */
        public String uid() {
            return appointment.id().toString();
        }

        /** How often it was changed: 0 when it was booked, and more with each change. */
        public int sequence() {
            return Math.toIntExact(appointment.version() - 1);
        }

        /** Whether it does not take place: cancelled, or missed until the car comes after all (APT-6a). */
        public boolean isOff() {
            return !appointment.progress().state().isOpen();
        }
    }

    public AppointmentCalendar {
        entries = ImmutableList.copyOf(entries);
    }
}
