package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides whether an appointment can have a time, and what it holds then. Every way in - desk, online, import, move -
 * passes here (hard case 12).
 *
 * @param search workshop, policy and now
 * @param policy the version of the appointment policy in {@code search}, kept with what it decided
 */
public record Booking(SlotSearch search, PolicyId policy) {

    /**
     * A time asked for: normal, or above the capacity with a reason.
     *
     * @param waits whether the customer waits for the car in the lounge (APT-4)
     */
    public record Wish(
            VehicleId vehicle,
            ServiceOffering service,
            Instant start,
            Optional<StaffId> knownAdvisor,
            Optional<String> overbookFor,
            boolean waits) {

        /** Of a customer who does not wait for the car. */
        public Wish(
                VehicleId vehicle,
                ServiceOffering service,
                Instant start,
                Optional<StaffId> knownAdvisor,
                Optional<String> overbookFor) {
            this(vehicle, service, start, knownAdvisor, overbookFor, false);
        }
    }

    /**
     * A time given.
     *
     * @param noShowDue the last instant at which the car still comes within the grace time (APT-6a)
     */
    public record Place(Placement placement, Instant noShowDue) {}

    /**
     * A time given for which room was made.
     *
     * @param reassigned the others that get another bay or technician at their old time, by id
     */
    public record Room(Place place, List<Assigned> reassigned) {

        public Room {
            reassigned = ImmutableList.copyOf(reassigned);
        }
    }

    /** The place for {@code wish} on {@code day}, or why there is none. The day must be locked by who will write. */
    public Outcome<Place> place(Wish wish, WorkshopDay day) {
        Optional<Refusal> untimely = timeRefusal(wish, day.date());
        if (untimely.isPresent()) {
            return Outcome.refused(untimely.get());
        }
        DaySearch search = search(wish.service(), day);
        int offset = day.date().offsetOf(Tick.of(wish.start()));
        if (!search.couldEverStart(offset)) {
            return Outcome.refused(refusal(AppointmentRefusal.OUTSIDE_HOURS, wish));
        }
        if (!day.isFree(List.of(hold(wish.vehicle(), slotOf(wish))))) {
            return Outcome.refused(refusal(AppointmentRefusal.VEHICLE_TAKEN, wish));
        }
        boolean timely = search().timelyStarts(search, day.date()).contains(offset);
        boolean free = search.freeStarts().contains(offset);
        boolean seated = !wish.waits() || search.startsWithLounge().contains(offset);
        if (wish.overbookFor().isEmpty()) {
            return bookNormally(wish, search, offset, timely, free, seated);
        }
        return timely && free && seated
                ? Outcome.refused(refusal(AppointmentRefusal.OVERBOOKING_NOT_NEEDED, wish))
                : Outcome.accepted(overbooked(wish, search, offset, timely && free));
    }

    /**
     * Whether room might be made for {@code wish} on {@code day}, to be asked only where {@link #place} has refused it as
     * taken: the appointments of the day must be known for that.
     */
    public boolean mayMakeRoom(Wish wish, WorkshopDay day) {
        DaySearch search = search(wish.service(), day);
        int offset = day.date().offsetOf(Tick.of(wish.start()));
        return search().policy().filling().mostReassigned() > 0
                && search().timelyStarts(search, day.date()).contains(offset)
                && search.roomyStarts().contains(offset)
                && (!wish.waits() || search.startsWithLounge().contains(offset));
    }

    /**
     * The place for {@code wish} that is had by changing bays and technicians among {@code others}, whose times stay;
     * empty where there is none. To be asked where {@link #mayMakeRoom}. The day must be locked by who will write.
     */
    public Optional<Room> makeRoom(Wish wish, WorkshopDay day, List<Assigned> others) {
        DaySearch search = search(wish.service(), day);
        int offset = day.date().offsetOf(Tick.of(wish.start()));
        return new Shuffle(search, others, new Tries())
                .at(offset, wish.knownAdvisor())
                .map(made -> new Room(placed(wish, waiting(wish, search, offset), made.team()), made.reassigned()));
    }

    /**
     * The holds for one resource put in the place of the one of its kind, at the same time, above the capacity where the
     * other one was; refused where it is taken or unfit, or has another part in this appointment.
     */
    public Outcome<List<Hold>> reassign(
            Placement present, ServiceOffering service, Hold replaced, UUID by, WorkshopDay day) {
        DaySearch search = search(service, day);
        Map<String, String> arguments = Map.of("kind", replaced.kind().name(), "resource", by.toString());
        Optional<WorkshopPlan.Resource> wanted =
                search().plan().resource(replaced.kind(), by).filter(search::isFit);
        if (wanted.isEmpty()) {
            return Outcome.refused(Refusal.of(AppointmentRefusal.RESOURCE_UNFIT, arguments));
        }
        boolean otherPart = present.holds().stream()
                .anyMatch(hold -> !hold.equals(replaced) && hold.resource().equals(by));
        return (otherPart ? Optional.<Hold>empty() : search.inPlaceOf(replaced, wanted.get()))
                .map(hold -> Outcome.accepted(present.holds().stream()
                        .map(held -> held.equals(replaced) ? hold : held)
                        .toList()))
                .orElseGet(() -> Outcome.refused(Refusal.of(AppointmentRefusal.RESOURCE_TAKEN, arguments)));
    }

    /**
     * The holds for a car that came after its no-show: its old time, where bay and people are still free and the car has
     * no other appointment then; else none. Who waits is in the house already, and has a place above the number where the
     * lounge is full.
     */
    public List<Hold> retake(ServiceRequest request, Placement missed, ServiceOffering service, WorkshopDay day) {
        int offset = day.date().offsetOf(Tick.of(missed.slot().start()));
        DaySearch search = search(service, day);
        return search.assign(offset, Optional.empty())
                .map(team -> with(hold(request.vehicle(), missed.slot()), team))
                .filter(day::isFree)
                .map(team -> request.waits() ? with(team, search.waitingSomewhere(offset)) : team)
                .orElse(List.of());
    }

    /**
     * What {@code appointment} holds when its customer waits from now on, or leaves the car instead. Refused where the lounge is full,
     * unless the customer is in the house already or was overbooked, and so has a place above the number.
     */
    public Outcome<List<Hold>> waiting(
            Appointment appointment, boolean waits, ServiceOffering service, WorkshopDay day) {
        Placement present = appointment.placement();
        List<Hold> team = present.holds().stream()
                .filter(hold -> hold.kind() != HoldKind.LOUNGE)
                .toList();
        if (!waits || team.isEmpty()) {
            return Outcome.accepted(team);
        }
        WorkshopDay without = day.releasing(present.holds());
        DaySearch search = search(service, without);
        int offset = day.date().offsetOf(Tick.of(present.slot().start()));
        boolean mayBeAbove = present.isOverbooked() || appointment.progress().state() == AppointmentState.ARRIVED;
        return mayBeAbove || search.startsWithLounge().contains(offset)
                ? Outcome.accepted(with(team, search.waitingSomewhere(offset)))
                : Outcome.refused(
                        refusal(AppointmentRefusal.LOUNGE_FULL, present.slot().start(), service));
    }

    private Outcome<Place> bookNormally(
            Wish wish, DaySearch search, int offset, boolean timely, boolean free, boolean seated) {
        if (!timely || !free) {
            return Outcome.refused(
                    refusal(free ? AppointmentRefusal.KEPT_FOR_WALK_INS : AppointmentRefusal.SLOT_TAKEN, wish));
        }
        if (!seated) {
            return Outcome.refused(refusal(AppointmentRefusal.LOUNGE_FULL, wish));
        }
        List<Hold> team = search.assign(offset, wish.knownAdvisor()).orElseThrow();
        return Outcome.accepted(placed(wish, waiting(wish, search, offset), team));
    }

    /** Above the capacity: bay and people, unless a place to wait is all that is missing; and who waits then. */
    private Place overbooked(Wish wish, DaySearch search, int offset, boolean onlyTheLoungeIsFull) {
        List<Hold> team = (onlyTheLoungeIsFull
                        ? search.assign(offset, wish.knownAdvisor())
                        : search.overbook(offset, wish.knownAdvisor()))
                .orElseThrow();
        List<Hold> waiting = wish.waits() ? List.of(search.waitingAbove(offset)) : List.of();
        return placed(wish, waiting, team);
    }

    private static List<Hold> waiting(Wish wish, DaySearch search, int offset) {
        return wish.waits() ? search.waiting(offset) : List.of();
    }

    private Place placed(Wish wish, List<Hold> waiting, List<Hold> team) {
        TimeRange slot = slotOf(wish);
        List<Hold> holds = with(with(hold(wish.vehicle(), slot), team), waiting);
        return new Place(
                new Placement(slot, holds, wish.overbookFor(), policy),
                Attendance.noShowDue(slot.start(), search.plan(), search.policy()));
    }

    private static List<Hold> with(List<Hold> team, List<Hold> waiting) {
        return ImmutableList.<Hold>builder().addAll(team).addAll(waiting).build();
    }

    private static List<Hold> with(Hold car, List<Hold> team) {
        return ImmutableList.<Hold>builder().addAll(team).add(car).build();
    }

    private static Hold hold(VehicleId vehicle, TimeRange slot) {
        return new Hold(HoldKind.VEHICLE, vehicle.value(), 0, Tick.of(slot.start()), Tick.of(slot.end()));
    }

    /** Rules about the time alone: not past, not the same day unless by the desk, not too far ahead, on the step (APT-1, APT-3). */
    private Optional<Refusal> timeRefusal(Wish wish, ZonedDate date) {
        LocalDate today = ZonedDate.dateAt(search.now(), date.zone());
        if (wish.start().isBefore(search.now())) {
            return Optional.of(refusal(AppointmentRefusal.IN_THE_PAST, wish));
        }
        if (date.date().equals(today) && !search.byDesk()) {
            return Optional.of(refusal(AppointmentRefusal.SAME_DAY, wish));
        }
        if (date.date().isAfter(today.plusDays(search.policy().horizonDays()))) {
            return Optional.of(refusal(AppointmentRefusal.BEYOND_HORIZON, wish));
        }
        boolean onStep = Tick.startOf(Tick.containing(wish.start())).equals(wish.start())
                && search.onStep(date).contains(date.offsetOf(Tick.of(wish.start())));
        return onStep ? Optional.empty() : Optional.of(refusal(AppointmentRefusal.OFF_STEP, wish));
    }

    private DaySearch search(ServiceOffering service, WorkshopDay day) {
        return new DaySearch(search.plan(), day, service, search.policy());
    }

    private static TimeRange slotOf(Wish wish) {
        long tick = Tick.of(wish.start());
        return new TimeRange(wish.start(), Tick.startOf(tick + wish.service().ticks()));
    }

    /** A refusal of {@code wish}. */
    public static Refusal refusal(AppointmentRefusal code, Wish wish) {
        return refusal(code, wish.start(), wish.service());
    }

    private static Refusal refusal(AppointmentRefusal code, Instant start, ServiceOffering service) {
        return Refusal.of(code, Map.of("start", start.toString(), "service", service.code()));
    }
}
