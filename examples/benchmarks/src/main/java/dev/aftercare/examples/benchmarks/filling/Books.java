package dev.aftercare.examples.benchmarks.filling;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Assigned;
import dev.aftercare.domain.appointment.Booking;
import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Room;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.HalfHourLoad;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.SlotSearch;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.appointment.WorkshopPlan;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.examples.benchmarks.filling.Requests.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The days of the workshop as one plan fills them. */
final class Books {

    /** Offers are looked for from so many days before the wished one to so many after it, as the desk does. */
    private static final int BEFORE = 3;

    private static final int AFTER = 10;

    private static final PolicyId POLICY = new PolicyId(new UUID(4, 1));

    private final WorkshopPlan plan = MadeUpWorkshop.plan();
    private final AppointmentPolicy policy = AppointmentPolicy.standard();
    private final Map<LocalDate, WorkshopDay> days = new TreeMap<>();
    private final Map<LocalDate, List<Assigned>> assigned = new TreeMap<>();
    private long count;

    SlotSearch search(Instant now) {
        return new SlotSearch(plan, policy, now, true);
    }

    WorkshopDay day(LocalDate date) {
        return days.computeIfAbsent(
                date, missing -> WorkshopDay.empty(plan.dealer().id(), ZonedDate.of(missing, MadeUpWorkshop.ZONE)));
    }

    List<Assigned> assigned(LocalDate date) {
        return assigned.computeIfAbsent(date, missing -> new ArrayList<>());
    }

    List<WorkshopDay> around(LocalDate wished, LocalDate today) {
        LocalDate first = wished.minusDays(BEFORE).isBefore(today) ? today : wished.minusDays(BEFORE);
        return first.datesUntil(wished.plusDays(AFTER + 1)).map(this::day).toList();
    }

    /** What a request would hold at {@code start}, if that is free. */
    Optional<Place> free(Request request, Instant start) {
        return booking(request)
                .place(wish(request, start), dayOf(start))
                .fold(Optional::of, refusal -> Optional.empty());
    }

    /** Books a request at {@code start}, with room made where that is needed. */
    Place book(Request request, Instant start) {
        WorkshopDay before = dayOf(start);
        LocalDate date = before.date().date();
        Room room = free(request, start)
                .map(place -> new Room(place, List.of()))
                .or(() -> booking(request).makeRoom(wish(request, start), before, assigned(date)))
                .orElseThrow();
        WorkshopDay day = before;
        for (Assigned changed : room.reassigned()) {
            Assigned old = assigned(date).stream()
                    .filter(other -> other.appointment().equals(changed.appointment()))
                    .findFirst()
                    .orElseThrow();
            day = day.releasing(old.holds());
            assigned(date).remove(old);
        }
        for (Assigned changed : room.reassigned()) {
            day = day.taking(changed.holds());
            assigned(date).add(changed);
        }
        List<Hold> holds = room.place().placement().holds();
        days.put(date, day.taking(holds));
        assigned(date).add(new Assigned(new AppointmentId(new UUID(5, ++count)), request.service(), holds));
        return room.place();
    }

    /** The load of the fullest half hour of a day, as a share of its bay time. */
    double peak(LocalDate date) {
        return HalfHourLoad.of(plan, day(date)).peak() / (2.0 * MadeUpWorkshop.BAYS);
    }

    private Booking booking(Request request) {
        return new Booking(search(request.at()), POLICY);
    }

    private static Wish wish(Request request, Instant start) {
        return new Wish(
                request.vehicle(),
                WorkPackage.of(request.service()),
                start,
                request.knownAdvisor(),
                Optional.empty(),
                request.waits());
    }

    private WorkshopDay dayOf(Instant start) {
        return day(ZonedDate.dateAt(start, MadeUpWorkshop.ZONE));
    }
}
