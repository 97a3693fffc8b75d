package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The one or two days that a change touches: locked in the order of dates, changed in memory, then saved once each. */
final class LockedDays {

    private final Work work;
    private final SortedMap<LocalDate, WorkshopDay> days = new TreeMap<>();

    private LockedDays(Work work) {
        this.work = work;
    }

    static LockedDays lock(Work work, ZonedDate one, ZonedDate other) {
        LockedDays locked = new LockedDays(work);
        Stream.of(one, other)
                .distinct()
                .sorted((left, right) -> left.date().compareTo(right.date()))
                .forEach(date -> locked.days.put(
                        date.date(), work.stores().workshopDays().lock(work.organisation(), date)));
        return locked;
    }

    WorkshopDay at(ZonedDate date) {
        WorkshopDay day = days.get(date.date());
        if (day == null) {
            throw new IllegalStateException("workshop day " + date.date() + " is not locked");
        }
        return day;
    }

    void release(List<Hold> holds) {
        days.replaceAll((date, day) -> {
            List<Hold> ofDay = of(day, holds);
            return ofDay.isEmpty() ? day : day.releasing(ofDay);
        });
    }

    /** Lets all go first, so that two can change with each other, then takes on {@code date}, and saves each day once. */
    void change(ZonedDate date, List<Change> changes) {
        release(Change.released(changes));
        days.put(date.date(), at(date).taking(Change.taken(changes)));
        days.values().forEach(day -> save(day, changes));
    }

    private void save(WorkshopDay day, List<Change> changes) {
        List<Change> ofDay = changes.stream()
                .map(change -> new Change(change.appointment(), of(day, change.released()), of(day, change.taken())))
                .filter(change -> !change.isEmpty())
                .toList();
        if (!ofDay.isEmpty()) {
            work.stores().workshopDays().save(day, ofDay);
            Freed.note(work, day, ofDay);
        }
    }

    private static List<Hold> of(WorkshopDay day, List<Hold> holds) {
        long first = day.date().firstTick();
        long end = first + day.date().tickCount();
        return holds.stream()
                .filter(hold -> hold.fromTick() >= first && hold.fromTick() < end)
                .toList();
    }
}
