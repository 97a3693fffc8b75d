package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.appointment.WorkshopDay.Place;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Short ways to what is taken on workshop days. */
final class Days {

    /** Any appointment: what is taken is taken for somebody. */
    private final OnStorage tests;

    private final TwoDealers network;

    Days(OnStorage tests, TwoDealers network) {
        this.tests = tests;
        this.network = network;
    }

    /** The hold of a bay of the first dealer on a day, from one quarter of an hour of the day to before another. */
    Hold bay(int number, int lane, LocalDate date, int from, int to) {
        UUID bay = network.a().workshop().bays().get(number).id().value();
        long first = network.day(date).firstTick();
        return new Hold(HoldKind.BAY, bay, lane, first + from, first + to);
    }

    /** Locks the day, gives back {@code released}, takes {@code taken}, and commits: the day as it was written. */
    WorkshopDay change(LocalDate date, AppointmentId appointment, List<Hold> released, List<Hold> taken) {
        try (UnitOfWork unit = tests.begin(network.scopeOfA())) {
            WorkshopDay changed = change(unit, date, appointment, released, taken);
            unit.commit();
            return changed;
        }
    }

    /** The same within a unit of work that others end. */
    WorkshopDay change(
            UnitOfWork unit, LocalDate date, AppointmentId appointment, List<Hold> released, List<Hold> taken) {
        WorkshopDay changed = network.lockDay(unit, date);
        changed = released.isEmpty() ? changed : changed.releasing(released);
        changed = taken.isEmpty() ? changed : changed.taking(taken);
        unit.workshopDays().save(changed, appointment, released, taken);
        return changed;
    }

    /**
     * Takes a bay in the table of quarters and not in the day's row: through the next day of a zone that is half a day
     * ahead, where the evening of {@code date} is morning already.
     */
    Hold takeBehindTheBackOf(LocalDate date, int bay, int lane) {
        Hold evening = bay(bay, lane, date, 80, 84);
        ZonedDate ahead = ZonedDate.of(date.plusDays(1), ZoneId.of("Pacific/Kiritimati"));
        tests.write(network.scopeOfA(), unit -> {
            WorkshopDay locked = unit.workshopDays().lock(network.a().id(), ahead);
            unit.workshopDays().save(locked.taking(List.of(evening)), anyAppointment(), List.of(), List.of(evening));
        });
        return evening;
    }

    /** The day as a search reads it. */
    WorkshopDay read(LocalDate date) {
        return tests.read(
                        network.scopeOfA(),
                        unit -> unit.workshopDays()
                                .read(network.a().id(), network.a().zone(), date, date))
                .get(0);
    }

    List<TakenTick> ticks(LocalDate date) {
        return tests.read(
                network.scopeOfA(),
                unit -> unit.workshopDays().takenTicks(network.a().id(), network.day(date)));
    }

    /** That the bit sets of the day and the table of taken quarters say the same, in every lane. */
    void assertAgree(LocalDate date) {
        Map<Place, TickSet> byTicks = new HashMap<>();
        int first = 0;
        for (TakenTick tick : ticks(date)) {
            first = network.day(date).offsetOf(tick.tick());
            byTicks.merge(new Place(tick.resource(), tick.lane()), TickSet.range(first, first + 1), TickSet::or);
        }
        assertThat(read(date).taken()).as("bit sets and ticks of %s", date).isEqualTo(byTicks);
    }

    /** An id that appointments of these tests have. */
    static AppointmentId anyAppointment() {
        return new AppointmentId(Ids.next());
    }
}
