package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.DaysAhead;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The days that a change touches: locked in the order of dates, changed in memory, then saved once each. Work that goes on over several
 * days locks one after the other as it looks at them.
 */
final class LockedDays implements DaysAhead {

    private final Work work;
    private final SortedMap<LocalDate, WorkshopDay> days = new TreeMap<>();

    private LockedDays(Work work) {
        this.work = work;
    }

    static LockedDays lock(Work work, Stream<ZonedDate> dates) {
        LockedDays locked = new LockedDays(work);
        dates.distinct()
                .sorted((left, right) -> left.date().compareTo(right.date()))
                .forEach(locked::lock);
        return locked;
    }

    static LockedDays lock(Work work, ZonedDate date) {
        return lock(work, Stream.of(date));
    }

    /** The days from an instant to {@code last}; one, where the instant is on it, or so far before it that nothing can begin then. */
    static LockedDays until(Work work, Instant first, ZonedDate last) {
        ZonedDate from = ZonedDate.containing(first, work.zone());
        boolean isNear = from.date().isBefore(last.date())
                && !from.date().isBefore(last.date().minusDays(Appointment.MOST_DAYS));
        return isNear ? between(work, from, last) : lock(work, last);
    }

    /** All days from one to another, both included. */
    static LockedDays between(Work work, ZonedDate first, ZonedDate last) {
        return lock(
                work, first.date().datesUntil(last.date().plusDays(1)).map(date -> ZonedDate.of(date, work.zone())));
    }

    /** The days on which an appointment takes place. */
    static LockedDays of(Work work, Appointment appointment) {
        return lock(work, appointment.placement().dates(work.zone()).stream());
    }

    WorkshopDay at(ZonedDate date) {
        return on(date).orElseThrow(
                        () -> new IllegalStateException("workshop day " + date.date() + " cannot be locked any more"));
    }

    /**
     * A day that is locked, or follows all that are and is locked now, as are those in between, since a car stays in the house on days
     * on which nobody works. A day before the last is not there: locks are taken in order.
     */
    @Override
    public Optional<WorkshopDay> on(ZonedDate date) {
        for (LocalDate next = days.lastKey().plusDays(1);
                !next.isAfter(date.date());
                next = days.lastKey().plusDays(1)) {
            lock(ZonedDate.of(next, date.zone()));
        }
        return Optional.ofNullable(days.get(date.date()));
    }

    void release(List<Hold> holds) {
        days.replaceAll((date, day) -> {
            List<Hold> ofDay = day.ofThisDay(holds);
            return ofDay.isEmpty() ? day : day.releasing(ofDay);
        });
    }

    /**
     * Lets all go first, so that two can change with each other, then takes, and saves each day once.
     *
     * @throws IllegalStateException if something is held on a day that is not locked
     */
    void change(List<Change> changes) {
        long onLockedDays = days.values().stream()
                .flatMap(day -> changes.stream()
                        .flatMap(change -> Stream.of(change.released(), change.taken()))
                        .flatMap(holds -> day.ofThisDay(holds).stream()))
                .count();
        long all = changes.stream()
                .mapToLong(change ->
                        (long) change.released().size() + change.taken().size())
                .sum();
        if (onLockedDays != all) {
            throw new IllegalStateException((all - onLockedDays) + " holds are of days that are not locked");
        }
        release(Change.released(changes));
        List<Hold> taken = Change.taken(changes);
        days.replaceAll((date, day) -> {
            List<Hold> ofDay = day.ofThisDay(taken);
            return ofDay.isEmpty() ? day : day.taking(ofDay);
        });
        days.values().forEach(day -> save(day, changes));
    }

    private void lock(ZonedDate date) {
        days.put(date.date(), work.stores().workshopDays().lock(work.organisation(), date));
    }

    private void save(WorkshopDay day, List<Change> changes) {
        List<Change> ofDay = changes.stream()
                .map(change -> new Change(
                        change.appointment(), day.ofThisDay(change.released()), day.ofThisDay(change.taken())))
                .filter(change -> !change.isEmpty())
                .toList();
        if (!ofDay.isEmpty()) {
            work.stores().workshopDays().save(day, ofDay);
            Freed.note(work, day, ofDay);
        }
    }
}
