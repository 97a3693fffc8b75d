package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.ZonedDate;
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

    void take(ZonedDate date, List<Hold> holds) {
        days.put(date.date(), at(date).taking(holds));
    }

    void release(List<Hold> holds) {
        days.replaceAll((date, day) -> {
            List<Hold> ofDay = of(day, holds);
            return ofDay.isEmpty() ? day : day.releasing(ofDay);
        });
    }

    void save(AppointmentId appointment, List<Hold> released, List<Hold> taken) {
        days.values().forEach(day -> {
            List<Hold> releasedHere = of(day, released);
            List<Hold> takenHere = of(day, taken);
            if (!releasedHere.isEmpty() || !takenHere.isEmpty()) {
                work.stores().workshopDays().save(day, appointment, releasedHere, takenHere);
            }
        });
    }

    private static List<Hold> of(WorkshopDay day, List<Hold> holds) {
        long first = day.date().firstTick();
        long end = first + day.date().tickCount();
        return holds.stream()
                .filter(hold -> hold.fromTick() >= first && hold.fromTick() < end)
                .toList();
    }
}
