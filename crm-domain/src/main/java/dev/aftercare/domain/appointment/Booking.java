package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
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
     * @param work what is to be done, as long as it takes with that car
     * @param waits whether the customer waits for the car in the lounge (APT-4)
     */
    public record Wish(
            VehicleId vehicle,
            WorkPackage work,
            Instant start,
            Optional<StaffId> knownAdvisor,
            Optional<String> overbookFor,
            boolean waits,
            Stay stay) {

        /** Of a car that comes for the work, and goes after it. */
        public Wish(
                VehicleId vehicle,
                WorkPackage work,
                Instant start,
                Optional<StaffId> knownAdvisor,
                Optional<String> overbookFor,
                boolean waits) {
            this(vehicle, work, start, knownAdvisor, overbookFor, waits, Stay.usual());
        }

        /** One service, of a customer who does not wait for the car. */
        public Wish(
                VehicleId vehicle,
                ServiceOffering service,
                Instant start,
                Optional<StaffId> knownAdvisor,
                Optional<String> overbookFor) {
            this(vehicle, WorkPackage.of(service), start, knownAdvisor, overbookFor, false);
        }
    }

    /**
     * A time given.
     *
     * @param noShowDue the last instant at which the car still comes within the grace time (APT-6a)
     */
    public record Place(Placement placement, Instant noShowDue, Stay stay) {

        /** With the usual stay. */
        public Place(Placement placement, Instant noShowDue) {
            this(placement, noShowDue, Stay.usual());
        }
    }

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

    /**
     * The place for {@code wish}, or why there is none. Work that goes on over several days asks for one day after the other; who will write
     * has them locked.
     */
    public Outcome<Place> place(Wish wish, DaysAhead days) {
        WorkshopDay day = first(wish, days);
        Optional<Refusal> untimely = timeRefusal(wish, day.date());
        if (untimely.isPresent()) {
            return Outcome.refused(untimely.get());
        }
        WorkSearch search = search().searchFor(wish.work(), day, days, wish.knownAdvisor());
        int offset = day.date().offsetOf(Tick.of(wish.start()));
        Optional<Refusal> impossible = impossible(wish, search, offset);
        if (impossible.isPresent()) {
            return Outcome.refused(impossible.get());
        }
        TickSet start = TickSet.range(offset, offset + 1);
        boolean timely = !search().timely(search, start).isEmpty();
        boolean free = !search.free(start).isEmpty();
        boolean seated = !wish.waits() || !search.withLounge(start).isEmpty();
        if (wish.overbookFor().isEmpty()) {
            return bookNormally(wish, search, offset, timely, free, seated, days);
        }
        return timely && free && seated
                ? Outcome.refused(refusal(AppointmentRefusal.OVERBOOKING_NOT_NEEDED, wish))
                : overbooked(wish, search, offset, timely && free, days);
    }

    /** The place for {@code wish} on {@code day}, where no work goes on after it. */
    public Outcome<Place> place(Wish wish, WorkshopDay day) {
        return place(wish, DaysAhead.of(List.of(day)));
    }

    private Optional<Refusal> impossible(Wish wish, WorkSearch search, int offset) {
        if (wish.waits() && wish.work().mayTakeDays()) {
            return Optional.of(refusal(AppointmentRefusal.TOO_LONG_TO_WAIT, wish));
        }
        if (!search.couldEverStart(offset)) {
            return Optional.of(refusal(AppointmentRefusal.OUTSIDE_HOURS, wish));
        }
        return search.withCar(wish.vehicle(), TickSet.range(offset, offset + 1)).isEmpty()
                ? Optional.of(refusal(AppointmentRefusal.VEHICLE_TAKEN, wish))
                : Optional.empty();
    }

    /**
     * Whether room might be made for {@code wish} on {@code day}, to be asked only where {@link #place} has refused it as
     * taken: the appointments of the day must be known for that. Never for work that goes on over several days.
     */
    public boolean mayMakeRoom(Wish wish, WorkshopDay day) {
        if (wish.work().mayTakeDays() || search().policy().filling().mostReassigned() == 0) {
            return false;
        }
        DaySearch search = search(wish.work(), day);
        TickSet start = start(wish.start(), day);
        boolean seated = !wish.waits() || !search.withLounge(start).isEmpty();
        return seated
                && !search().timely(search, start).and(search.roomyStarts()).isEmpty();
    }

    /**
     * The place for {@code wish} that is had by changing bays and technicians among {@code others}, whose times stay;
     * empty where there is none. To be asked where {@link #mayMakeRoom}. The day must be locked by who will write.
     */
    public Optional<Room> makeRoom(Wish wish, DaysAhead days, List<Assigned> others) {
        WorkshopDay day = first(wish, days);
        DaySearch search = search(wish.work(), day);
        int offset = day.date().offsetOf(Tick.of(wish.start()));
        return new Shuffle(search, others, new Tries())
                .at(offset, wish.knownAdvisor())
                .flatMap(made -> placed(wish, waiting(wish, search, offset), made.team(), days)
                        .fold(place -> Optional.of(new Room(place, made.reassigned())), refusal -> Optional.empty()));
    }

    /** The same on {@code day}, after which the car does not stay. */
    public Optional<Room> makeRoom(Wish wish, WorkshopDay day, List<Assigned> others) {
        return makeRoom(wish, DaysAhead.of(List.of(day)), others);
    }

    /**
     * The hold of one resource in the place of {@code replaced}, at the same time, above the capacity where the other one was; refused
     * where it is taken or unfit, or has another part in this appointment then.
     *
     * @param work what is done, which says what is needed for it
     * @param day the day of {@code replaced}, which is free on it
     */
    public Outcome<Hold> reassign(Placement present, WorkPackage work, Hold replaced, UUID by, WorkshopDay day) {
        return new Substitute(search().plan(), day).of(present, work, replaced, by);
    }

    /**
     * The holds for a car that came after its no-show: its old time, where bays and people are still free and the car has
     * no other appointment then; else none. Who waits is in the house already, and has a place above the number where the
     * lounge is full.
     */
    public List<Hold> retake(ServiceRequest request, Placement missed, WorkPackage work, DaysAhead days) {
        return new Retaking(search, work, days).holds(request, missed);
    }

    /**
     * What {@code appointment} holds when its customer waits from now on, or leaves the car instead. Refused where the lounge is full,
     * unless the customer is in the house already or was overbooked, and so has a place above the number; and where the work may take
     * days.
     */
    public Outcome<List<Hold>> waiting(Appointment appointment, boolean waits, WorkPackage work, WorkshopDay day) {
        Placement present = appointment.placement();
        List<Hold> team = present.holds().stream()
                .filter(hold -> hold.kind() != HoldKind.LOUNGE)
                .toList();
        Instant start = present.slot().start();
        boolean takesDays = present.dates(search().plan().dealer().zone()).size() > 1;
        if (waits && (takesDays || work.mayTakeDays())) {
            return Outcome.refused(refusal(AppointmentRefusal.TOO_LONG_TO_WAIT, start, work));
        }
        if (!waits || team.isEmpty()) {
            return Outcome.accepted(team);
        }
        WorkshopDay without = day.releasing(present.holds());
        DaySearch search = search(work, without);
        boolean mayBeAbove = present.isOverbooked() || appointment.progress().state() == AppointmentState.ARRIVED;
        return mayBeAbove || !search.withLounge(start(start, day)).isEmpty()
                ? Outcome.accepted(with(team, search.waitingSomewhere(day.date().offsetOf(Tick.of(start)))))
                : Outcome.refused(refusal(AppointmentRefusal.LOUNGE_FULL, start, work));
    }

    private Outcome<Place> bookNormally(
            Wish wish, WorkSearch search, int offset, boolean timely, boolean free, boolean seated, DaysAhead days) {
        if (!timely || !free) {
            return Outcome.refused(
                    refusal(free ? AppointmentRefusal.KEPT_FOR_WALK_INS : AppointmentRefusal.SLOT_TAKEN, wish));
        }
        if (!seated) {
            return Outcome.refused(refusal(AppointmentRefusal.LOUNGE_FULL, wish));
        }
        Team team = search.assign(offset, wish.knownAdvisor()).orElseThrow();
        return placed(wish, waiting(wish, search, offset), team, days);
    }

    /** Above the capacity: bays and people, unless a place to wait is all that is missing; and who waits then. */
    private Outcome<Place> overbooked(
            Wish wish, WorkSearch search, int offset, boolean onlyTheLoungeIsFull, DaysAhead days) {
        Team team = (onlyTheLoungeIsFull
                        ? search.assign(offset, wish.knownAdvisor())
                        : search.overbook(offset, wish.knownAdvisor()))
                .orElseThrow();
        List<Hold> waiting =
                wish.waits() && search instanceof DaySearch oneDay ? List.of(oneDay.waitingAbove(offset)) : List.of();
        return placed(wish, waiting, team, days);
    }

    private static List<Hold> waiting(Wish wish, WorkSearch search, int offset) {
        return wish.waits() && search instanceof DaySearch oneDay ? oneDay.waiting(offset) : List.of();
    }

    private Outcome<Place> placed(Wish wish, List<Hold> waiting, Team team, DaysAhead days) {
        TimeRange slot = new TimeRange(wish.start(), Tick.startOf(team.toTick()));
        List<Job> jobs = team.jobs().size() == 1 ? List.of() : team.jobs();
        return new StaySearch(search.plan(), search.now(), days)
                .holds(wish, slot)
                .map(stay -> {
                    List<Hold> holds = with(with(team.holds(), stay), waiting);
                    Instant due =
                            Attendance.noShowDue(wish.stay().expected(slot.start()), search.plan(), search.policy());
                    return new Place(new Placement(slot, jobs, holds, wish.overbookFor(), policy), due, wish.stay());
                });
    }

    private static List<Hold> with(List<Hold> some, List<Hold> more) {
        return ImmutableList.<Hold>builder().addAll(some).addAll(more).build();
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
        if (date.date().isAfter(search.policy().horizon(today))) {
            return Optional.of(refusal(AppointmentRefusal.BEYOND_HORIZON, wish));
        }
        boolean onStep = Tick.startOf(Tick.containing(wish.start())).equals(wish.start())
                && search.onStep(date).contains(date.offsetOf(Tick.of(wish.start())));
        return onStep ? Optional.empty() : Optional.of(refusal(AppointmentRefusal.OFF_STEP, wish));
    }

    private WorkshopDay first(Wish wish, DaysAhead days) {
        return days.on(ZonedDate.containing(
                        wish.start(), search().plan().dealer().zone()))
                .orElseThrow();
    }

    private static TickSet start(Instant start, WorkshopDay day) {
        int offset = day.date().offsetOf(Tick.of(start));
        return TickSet.range(offset, offset + 1);
    }

    private DaySearch search(WorkPackage work, WorkshopDay day) {
        return new DaySearch(search.plan(), day, work, search.policy());
    }

    /** A refusal of {@code wish}. */
    public static Refusal refusal(AppointmentRefusal code, Wish wish) {
        return refusal(code, wish.start(), wish.work());
    }

    private static Refusal refusal(AppointmentRefusal code, Instant start, WorkPackage work) {
        return Refusal.of(code, Map.of("start", start.toString(), "service", work.codes()));
    }
}
