package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses who does work that goes on over several days (hard case 15). A service is one technician's: it goes on whenever that person is
 * there within opening hours, who then does nothing else, and stops in between. The bay is held from its beginning to its end, through
 * nights and breaks. The next service begins as soon as somebody can do it, on that working day or the next.
 */
final class LongTeam {

    private static final int WORKING_DAYS_TO_NEXT = 2;

    private final WorkshopPlan plan;
    private final WorkPackage work;
    private final AppointmentPolicy policy;
    private final DaysAhead days;
    private final boolean above;

    /** {@code above} chooses among who is there, taken or not, each in the lowest lane that is free above the capacity. */
    LongTeam(WorkshopPlan plan, WorkPackage work, AppointmentPolicy policy, DaysAhead days, boolean above) {
        this.plan = plan;
        this.work = work;
        this.policy = policy;
        this.days = days;
        this.above = above;
    }

    /** Who begins at {@code tick}; empty where somebody is missing. */
    Optional<Team> from(long tick, Optional<StaffId> knownAdvisor) {
        Optional<WorkshopDay> first = dayOf(tick);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Resource> order = DaySearch.preference(first.get(), knownAdvisor);
        return plan.resources(HoldKind.ADVISOR).stream()
                .flatMap(advisor -> reception(advisor, tick, first.get()).stream())
                .sorted(Comparator.comparingInt(
                                (Received received) -> received.hold().lane())
                        .thenComparing(Received::advisor, order))
                .flatMap(received -> with(received, tick).stream())
                .findFirst();
    }

    /** Who receives the car. */
    private record Received(Resource advisor, Hold hold) {}

    /** A service with who does it. */
    private record Done(List<Hold> holds, long toTick) {}

    private Optional<Received> reception(Resource advisor, long tick, WorkshopDay day) {
        int offset = day.date().offsetOf(tick);
        int end = offset + Math.min(policy.advisorTicks(), work.ticks());
        if (!advisor.isAbleTo(
                        DaySearch.needed(HoldKind.ADVISOR, work.services().get(0)),
                        day.date().date())
                || end > day.date().tickCount()) {
            return Optional.empty();
        }
        TickSet wanted = TickSet.range(offset, end);
        return canHave(advisor, wanted, working(advisor, day), day)
                ? Optional.of(new Received(advisor, held(advisor, wanted, day)))
                : Optional.empty();
    }

    private Optional<Team> with(Received received, long tick) {
        List<Job> jobs = new ArrayList<>();
        List<Hold> holds = new ArrayList<>();
        long from = tick;
        for (ServiceOffering service : work.services()) {
            Optional<Done> done = jobs.isEmpty()
                    ? begun(service, from, received, holds)
                    : begunAsSoonAsPossible(service, from, received, holds);
            if (done.isEmpty()) {
                return Optional.empty();
            }
            long begin =
                    done.get().holds().stream().mapToLong(Hold::fromTick).min().orElseThrow();
            jobs.add(new Job(service.code(), begin, done.get().toTick()));
            holds.addAll(done.get().holds());
            from = done.get().toTick();
        }
        holds.add(received.hold());
        return Optional.of(new Team(jobs, holds));
    }

    private Optional<Done> begunAsSoonAsPossible(
            ServiceOffering service, long earliest, Received received, List<Hold> before) {
        ZonedDate date =
                ZonedDate.containing(Tick.startOf(earliest), plan.dealer().zone());
        int workingDays = 0;
        for (int ahead = 0; ahead < Appointment.MOST_DAYS && workingDays < WORKING_DAYS_TO_NEXT; ahead++) {
            TickSet open = plan.opening().ticksOn(date);
            workingDays += open.isEmpty() ? 0 : 1;
            long first = date.firstTick();
            Optional<Done> done = open.offsets()
                    .mapToLong(offset -> first + offset)
                    .filter(tick -> tick >= earliest)
                    .mapToObj(tick -> begun(service, tick, received, before))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (done.isPresent()) {
                return done;
            }
            date = date.plusDays(1);
        }
        return Optional.empty();
    }

    /** A service begun at {@code tick}: with the technician of the one before where possible, and in its bay. */
    private Optional<Done> begun(ServiceOffering service, long tick, Received received, List<Hold> before) {
        return dayOf(tick).stream()
                .flatMap(day -> inOrder(HoldKind.TECHNICIAN, day, before)
                        .flatMap(technician -> worked(technician, service, tick)
                                .filter(worked -> !technician.isSameAs(received.advisor())
                                        || worked.stream().noneMatch(received.hold()::meets))
                                .stream())
                        .flatMap(worked -> withBay(service, tick, worked, inOrder(HoldKind.BAY, day, before)).stream()))
                .findFirst();
    }

    private Stream<Resource> inOrder(HoldKind kind, WorkshopDay day, List<Hold> before) {
        return plan.resources(kind).stream()
                .sorted(Comparator.<Resource, Boolean>comparing(resource -> before.stream()
                                .noneMatch(hold ->
                                        hold.kind() == kind && hold.resource().equals(resource.id())))
                        .thenComparing(DaySearch.preference(day, Optional.empty())));
    }

    private Optional<Done> withBay(ServiceOffering service, long tick, List<Hold> worked, Stream<Resource> bays) {
        long end = worked.get(worked.size() - 1).toTick();
        return bays.flatMap(bay -> stay(bay, service, tick, end).stream())
                .findFirst()
                .map(stay ->
                        new Done(Stream.concat(stay.stream(), worked.stream()).toList(), end));
    }

    /** When a technician works on it, a hold for each stretch; empty where they are not there at {@code tick}, or taken in between. */
    private Optional<List<Hold>> worked(Resource technician, ServiceOffering service, long tick) {
        List<Hold> holds = new ArrayList<>();
        int left = service.ticks();
        Optional<WorkshopDay> day = dayOf(tick);
        int offset = day.map(first -> first.date().offsetOf(tick)).orElse(0);
        for (int ahead = 0; left > 0; ahead++) {
            if (day.isEmpty()
                    || ahead == Appointment.MOST_DAYS
                    || !technician.isAbleTo(
                            DaySearch.needed(HoldKind.TECHNICIAN, service),
                            day.get().date().date())) {
                return Optional.empty();
            }
            WorkshopDay present = day.get();
            TickSet there = working(technician, present);
            TickSet wanted = there.minus(TickSet.range(0, offset)).lowest(left);
            boolean begins = ahead > 0 || there.contains(offset);
            if (!begins || !canHave(technician, wanted, there, present)) {
                return Optional.empty();
            }
            wanted.stretches().forEach(stretch -> holds.add(held(technician, stretch, present)));
            left -= wanted.cardinality();
            offset = 0;
            day = left > 0 ? days.on(present.date().plusDays(1)) : day;
        }
        return service.overDays() || holds.size() == 1 ? Optional.of(holds) : Optional.empty();
    }

    /** A bay from beginning to end; empty where it is taken, out of use or not equipped at any time between. */
    private Optional<List<Hold>> stay(Resource bay, ServiceOffering service, long from, long to) {
        List<Hold> holds = new ArrayList<>();
        for (Hold piece :
                Hold.through(HoldKind.BAY, bay.id(), from, to, plan.dealer().zone())) {
            Optional<WorkshopDay> day = days.on(piece.date(plan.dealer().zone()));
            if (day.isEmpty()) {
                return Optional.empty();
            }
            ZonedDate date = day.get().date();
            TickSet wanted = day.get().ticksOf(piece);
            if (!bay.isAbleTo(DaySearch.needed(HoldKind.BAY, service), date.date())
                    || !canHave(bay, wanted, bay.working(date, date.ticks()), day.get())) {
                return Optional.empty();
            }
            holds.add(held(bay, wanted, day.get()));
        }
        return Optional.of(holds);
    }

    private boolean canHave(Resource resource, TickSet wanted, TickSet there, WorkshopDay day) {
        TickSet had = above ? there : there.minus(day.taken(resource.id()));
        return wanted.minus(had).isEmpty();
    }

    private Hold held(Resource resource, TickSet stretch, WorkshopDay day) {
        int lane = above ? day.lowestOverbookingLane(resource.id(), stretch) : 0;
        long from = day.date().tickAt(stretch.first().orElseThrow());
        return new Hold(resource.kind(), resource.id(), lane, from, from + stretch.cardinality());
    }

    private TickSet working(Resource resource, WorkshopDay day) {
        return resource.working(day.date(), plan.opening().ticksOn(day.date()));
    }

    private Optional<WorkshopDay> dayOf(long tick) {
        return days.on(ZonedDate.containing(Tick.startOf(tick), plan.dealer().zone()));
    }
}
