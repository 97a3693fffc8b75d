package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What is free on one workshop day for work that is done in one go: bit sets, no loop over times. A start is free when for each
 * service in turn a bay with the equipment and a technician with the skills are free, and an advisor at the start (APT-2).
 */
final class DaySearch implements WorkSearch {

    private final WorkshopPlan plan;
    private final WorkshopDay day;
    private final WorkPackage work;
    private final AppointmentPolicy policy;
    private final TickSet open;
    private final List<Part> parts;

    DaySearch(WorkshopPlan plan, WorkshopDay day, WorkPackage work, AppointmentPolicy policy) {
        this.plan = plan;
        this.day = day;
        this.work = work;
        this.policy = policy;
        this.open = plan.opening().ticksOn(day.date());
        this.parts = Part.of(work, policy);
    }

    @Override
    public WorkshopPlan plan() {
        return plan;
    }

    @Override
    public WorkshopDay day() {
        return day;
    }

    @Override
    public AppointmentPolicy policy() {
        return policy;
    }

    WorkPackage work() {
        return work;
    }

    /** What it needs, in the order of times, the advisor's part last. */
    List<Part> parts() {
        return parts;
    }

    /** The parts of one kind, in the order of their times. */
    List<Part> parts(HoldKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** The advisor's part. */
    Part reception() {
        return parts.get(parts.size() - 1);
    }

    @Override
    public TickSet free(TickSet starts) {
        return starts.isEmpty() ? starts : starts.and(freeStarts());
    }

    private TickSet freeStarts() {
        TickSet technicians = starts(HoldKind.TECHNICIAN);
        TickSet people = TickSet.empty();
        for (Resource advisor : plan.resources(HoldKind.ADVISOR)) {
            TickSet others = plan.isAllRounder(advisor) ? technicianStartsWithout(advisor) : technicians;
            people = people.or(startsOfAdvisor(advisor).and(others));
        }
        return people.and(starts(HoldKind.BAY));
    }

    /**
     * Starts at which room might be made: an advisor is free, and in every quarter of an hour some bay and some technician are,
     * able to do this work or not. Where even that is not so, no exchange helps.
     */
    TickSet roomyStarts() {
        TickSet advisors = TickSet.empty();
        for (Resource advisor : plan.resources(HoldKind.ADVISOR)) {
            advisors = advisors.or(startsOfAdvisor(advisor));
        }
        return advisors.and(anyFree(HoldKind.BAY).startsOf(work.ticks()))
                .and(anyFree(HoldKind.TECHNICIAN).startsOf(work.ticks()));
    }

    @Override
    public TickSet withAdvisor(StaffId advisor, TickSet starts) {
        return plan.resource(HoldKind.ADVISOR, advisor.value())
                .map(resource -> startsOfAdvisor(resource).and(technicianStartsWithout(resource)))
                .map(starts::and)
                .orElse(TickSet.empty());
    }

    /** Starts at which one given advisor is free, whoever else is. */
    TickSet startsOfAdvisor(StaffId advisor) {
        return plan.resource(HoldKind.ADVISOR, advisor.value())
                .map(this::startsOfAdvisor)
                .orElse(TickSet.empty());
    }

    @Override
    public TickSet withCar(VehicleId car, TickSet starts) {
        return starts.and(day.date().ticks().minus(day.taken(car.value())).startsOf(work.ticks()));
    }

    @Override
    public TickSet withLounge(TickSet starts) {
        return starts.and(lounge().startsOf(work.ticks()));
    }

    @Override
    public TickSet outsideShare(TickSet starts, ToIntFunction<ZonedDate> percent) {
        WalkInShare share = new WalkInShare(plan, day, policy, percent.applyAsInt(day.date()));
        return starts.and(share.startsOutside(work.ticks()));
    }

    @Override
    public boolean couldEverStart(int offset) {
        return new DayTeam(this).couldEverStart(offset);
    }

    @Override
    public Optional<Team> assign(int offset, Optional<StaffId> knownAdvisor) {
        return new DayTeam(this).free(offset, knownAdvisor);
    }

    @Override
    public Optional<Team> overbook(int offset, Optional<StaffId> knownAdvisor) {
        return new DayTeam(this).above(offset, knownAdvisor);
    }

    @Override
    public long endTick(int offset, Optional<StaffId> knownAdvisor) {
        return day.date().tickAt(offset) + work.ticks();
    }

    @Override
    public int ticksOnTheDay(int offset) {
        return work.ticks();
    }

    /** Places in the lounge throughout the work. */
    List<Hold> waiting(int offset) {
        return lounge().places(offset, work.ticks());
    }

    /** Places in the lounge throughout the work, or where it is full one above their number. */
    List<Hold> waitingSomewhere(int offset) {
        return lounge().startsOf(work.ticks()).contains(offset) ? waiting(offset) : List.of(waitingAbove(offset));
    }

    /** A place in the lounge above their number throughout the work. */
    Hold waitingAbove(int offset) {
        return lounge().placeAbove(offset, work.ticks());
    }

    /** When each service is done, from {@code offset} on. */
    List<Job> jobs(int offset) {
        ImmutableList.Builder<Job> jobs = ImmutableList.builder();
        long from = day.date().tickAt(offset);
        for (ServiceOffering service : work.services()) {
            jobs.add(new Job(service.code(), from, from + service.ticks()));
            from += service.ticks();
        }
        return jobs.build();
    }

    /** A hold of {@code part}. */
    Hold hold(Part part, UUID resource, int offset, int lane) {
        long from = day.date().tickAt(offset) + part.from();
        return new Hold(part.kind(), resource, lane, from, from + part.ticks());
    }

    /** The resources that have the equipment or the skills for a part. */
    Stream<Resource> fit(Part part) {
        return plan.resources(part.kind()).stream().filter(resource -> isFit(resource, part));
    }

    boolean isFit(Resource resource, Part part) {
        return resource.isAbleTo(part.needed(), day.date().date());
    }

    /** When a resource is there, taken or not. */
    TickSet working(Resource resource) {
        return resource.working(day.date(), open);
    }

    TickSet free(Resource resource) {
        return working(resource).minus(day.taken(resource.id()));
    }

    /** The advisors who are free from {@code offset}, the known one first. */
    List<Resource> advisorsFree(int offset, Optional<StaffId> knownAdvisor) {
        TickSet wanted = reception().at(offset);
        return fit(reception())
                .filter(advisor -> wanted.minus(free(advisor)).isEmpty())
                .sorted(preference(day, knownAdvisor))
                .toList();
    }

    /** What a resource must have or be able to do for a service. */
    static Set<String> needed(HoldKind kind, ServiceOffering service) {
        return switch (kind) {
            case BAY -> service.equipment();
            case TECHNICIAN -> service.skills();
            case ADVISOR -> service.advisorSkills();
            case VEHICLE, LOUNGE, LOAN_CAR -> Set.of();
        };
    }

    /**
     * The known advisor first, then who can do least else (so that the others stay free for what only they can do), then
     * who has least on that day, then the fixed order of ids.
     */
    static Comparator<Resource> preference(WorkshopDay day, Optional<StaffId> known) {
        return Comparator.<Resource, Boolean>comparing(resource -> !isKnown(resource, known))
                .thenComparing(resource -> resource.abilities(day.date().date()))
                .thenComparing(resource -> day.taken(resource.id()).cardinality())
                .thenComparing(resource -> resource.id().toString());
    }

    private static boolean isKnown(Resource resource, Optional<StaffId> known) {
        return resource.kind() == HoldKind.ADVISOR
                && known.map(staff -> staff.value().equals(resource.id())).orElse(false);
    }

    private Lounge lounge() {
        return new Lounge(day, policy);
    }

    private TickSet anyFree(HoldKind kind) {
        TickSet any = TickSet.empty();
        for (Resource resource : plan.resources(kind)) {
            any = any.or(free(resource));
        }
        return any;
    }

    private TickSet startsOfAdvisor(Resource advisor) {
        return isFit(advisor, reception()) ? reception().startsIn(free(advisor)) : TickSet.empty();
    }

    /** Starts at which every part of a kind has somebody. */
    private TickSet starts(HoldKind kind) {
        TickSet all = day.date().ticks();
        for (Part part : parts) {
            if (part.kind() == kind) {
                all = all.and(starts(part, resource -> true));
            }
        }
        return all;
    }

    private TickSet technicianStartsWithout(Resource advisor) {
        TickSet all = day.date().ticks();
        for (Part part : parts) {
            if (part.kind() == HoldKind.TECHNICIAN) {
                boolean apart = !part.meets(reception());
                all = all.and(starts(part, resource -> apart || !resource.isSameAs(advisor)));
            }
        }
        return all;
    }

    private TickSet starts(Part part, Predicate<Resource> mayHaveIt) {
        TickSet starts = TickSet.empty();
        for (Resource resource : plan.resources(part.kind())) {
            if (mayHaveIt.test(resource) && isFit(resource, part)) {
                starts = starts.or(part.startsIn(free(resource)));
            }
        }
        return starts;
    }
}
