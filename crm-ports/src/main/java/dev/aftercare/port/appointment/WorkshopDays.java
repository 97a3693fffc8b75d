package dev.aftercare.port.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Workshop days: the lock and the version of everything that changes what is free. Writers lock their days first, in
 * the order of dates, and decide afterwards.
 */
public interface WorkshopDays {

    /**
     * Locks one day until the unit of work ends, made where it was not there, and reads it under the lock.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the lock was not had within the time limit
     */
    WorkshopDay lock(OrganisationId dealer, ZonedDate date);

    /** Makes and locks all days from {@code first} to {@code last}, both included, in their order. */
    List<WorkshopDay> lockAll(OrganisationId dealer, ZoneId zone, LocalDate first, LocalDate last);

    /** Days of one dealer, the last one included. */
    record Days(OrganisationId dealer, LocalDate first, LocalDate last) {}

    /**
     * Makes and locks days of several dealers, whichever scope asks: in the order of dates, and on each date in that of the dealers' ids as texts. It
     * gives nothing of what is on them, so that who lends somebody out can wait for the bookings of the other dealer (APT-2).
     */
    void lockTogether(Collection<Days> days);

    /** The days from {@code first} to {@code last}, both included, without a lock; those on which nothing is taken too. */
    List<WorkshopDay> read(OrganisationId dealer, ZoneId zone, LocalDate first, LocalDate last);

    /**
     * Writes a locked day after changes of one or more appointments: its row once, and for every quarter of an hour what was released,
     * all of it first, and what is taken; a place that is taken then is a bug and throws.
     */
    void save(WorkshopDay changed, List<Change> changes);

    /** The same after the change of one appointment. */
    default void save(WorkshopDay changed, AppointmentId appointment, List<Hold> released, List<Hold> taken) {
        save(changed, List.of(new Change(appointment, released, taken)));
    }

    /**
     * What one appointment holds on a day from now on.
     *
     * @param released what it held and holds no more
     * @param taken what it holds now and did not before
     */
    record Change(AppointmentId appointment, List<Hold> released, List<Hold> taken) {

        public Change {
            released = List.copyOf(released);
            taken = List.copyOf(taken);
        }

        /** The change after which {@code before} holds {@code holds}. */
        public static Change of(Appointment before, List<Hold> holds) {
            List<Hold> held = before.placement().holds();
            return new Change(before.id(), without(held, holds), without(holds, held));
        }

        private static List<Hold> without(List<Hold> some, List<Hold> others) {
            return some.stream().filter(hold -> !others.contains(hold)).toList();
        }

        public boolean isEmpty() {
            return released.isEmpty() && taken.isEmpty();
        }

        /** What all of {@code changes} release. */
        public static List<Hold> released(List<Change> changes) {
            return changes.stream().flatMap(change -> change.released.stream()).toList();
        }

        /** What all of {@code changes} take. */
        public static List<Hold> taken(List<Change> changes) {
            return changes.stream().flatMap(change -> change.taken.stream()).toList();
        }
    }

    /** What the second wall says is taken on that day: every row of the table of taken quarters, for checks. */
    List<TakenTick> takenTicks(OrganisationId dealer, ZonedDate date);

    /** One row of the table of taken quarters of an hour, whose key keeps a place from being taken twice. */
    record TakenTick(UUID resource, long tick, int lane, AppointmentId appointment) {}
}
