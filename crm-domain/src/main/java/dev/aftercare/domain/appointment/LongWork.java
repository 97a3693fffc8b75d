package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One service that may go on over several days: who does it, and in which bay, begun at one time (hard case 15). */
final class LongWork {

    /** An appointment reaches no further than that after the midnight before it. */
    static final long MOST_TICKS = (Appointment.MOST_DAYS - 1) * 96L;

    private final WorkshopPlan plan;
    private final DaysAhead days;
    private final boolean above;

    LongWork(WorkshopPlan plan, DaysAhead days, boolean above) {
        this.plan = plan;
        this.days = days;
        this.above = above;
    }

    /** A service with who does it and where. */
    record Done(List<Hold> holds, long fromTick, long toTick) {

        boolean has(Resource resource) {
            return holds.stream().anyMatch(hold -> hold.resource().equals(resource.id()));
        }
    }

    private record Worked(Resource technician, List<Hold> holds) {

        long toTick() {
            return holds.get(holds.size() - 1).toTick();
        }

        int lane() {
            return holds.stream().mapToInt(Hold::lane).max().orElse(0);
        }
    }

    /** Whether anybody here can do a service at all, and any bay is equipped for it. */
    boolean isPossible(ServiceOffering service, WorkshopDay day) {
        return Stream.of(HoldKind.TECHNICIAN, HoldKind.BAY)
                .allMatch(kind -> plan.resources(kind).stream()
                        .anyMatch(resource -> resource.isAbleTo(
                                DaySearch.needed(kind, service), day.date().date())));
    }

    /**
     * All ways to do a service begun at {@code tick}, one for each technician: in the lowest lanes, then done first, then with the technician
     * and in the bay of what was {@code done} before.
     */
    List<Done> begun(ServiceOffering service, long tick, Resource advisor, Hold reception, List<Done> done) {
        Optional<WorkshopDay> day = dayOf(tick);
        if (day.isEmpty()) {
            return List.of();
        }
        Comparator<Resource> order = Comparator.<Resource, Boolean>comparing(
                        resource -> done.stream().noneMatch(before -> before.has(resource)))
                .thenComparing(DaySearch.preference(day.get(), Optional.empty()));
        List<Resource> bays =
                plan.resources(HoldKind.BAY).stream().sorted(order).toList();
        return plan.resources(HoldKind.TECHNICIAN).stream()
                .flatMap(technician -> worked(technician, service, tick)
                        .filter(worked -> !technician.isSameAs(advisor)
                                || worked.holds().stream().noneMatch(reception::meets))
                        .stream())
                .sorted(Comparator.comparingInt(Worked::lane)
                        .thenComparingLong(Worked::toTick)
                        .thenComparing(Worked::technician, order))
                .flatMap(worked -> withBay(service, tick, worked, bays).stream())
                .toList();
    }

    private Optional<Done> withBay(ServiceOffering service, long tick, Worked worked, List<Resource> bays) {
        return bays.stream()
                .flatMap(bay -> stay(bay, service, tick, worked.toTick()).stream())
                .min(Comparator.comparingInt(
                        stay -> stay.stream().mapToInt(Hold::lane).max().orElse(0)))
                .map(stay -> new Done(
                        Stream.concat(stay.stream(), worked.holds().stream()).toList(), tick, worked.toTick()));
    }

    /** When a technician works on it, a hold for each stretch; empty where they are not there at {@code tick}, or taken in between. */
    private Optional<Worked> worked(Resource technician, ServiceOffering service, long tick) {
        List<Hold> holds = new ArrayList<>();
        int left = service.ticks();
        Optional<WorkshopDay> day = dayOf(tick);
        int offset = day.map(first -> first.date().offsetOf(tick)).orElse(0);
        for (int ahead = 0; left > 0; ahead++) {
            if (day.isEmpty() || ahead == Appointment.MOST_DAYS || !isAble(technician, service, day.get())) {
                return Optional.empty();
            }
            WorkshopDay present = day.get();
            TickSet there = working(technician, present);
            TickSet wanted = there.minus(TickSet.range(0, offset)).lowest(left);
            boolean begins = ahead > 0 || there.contains(offset);
            boolean inOneGo = service.overDays() || (wanted.stretches().size() == 1 && wanted.cardinality() == left);
            if (!begins || !inOneGo) {
                return Optional.empty();
            }
            for (TickSet stretch : wanted.stretches()) {
                Optional<Hold> held = held(technician, stretch, there, present);
                if (held.isEmpty()) {
                    return Optional.empty();
                }
                holds.add(held.get());
            }
            left -= wanted.cardinality();
            offset = 0;
            day = left > 0 ? days.on(present.date().plusDays(1)) : day;
        }
        return Optional.of(new Worked(technician, holds));
    }

    private static boolean isAble(Resource resource, ServiceOffering service, WorkshopDay day) {
        return resource.isAbleTo(
                DaySearch.needed(resource.kind(), service), day.date().date());
    }

    /** A bay from beginning to end; empty where it is taken, out of use or not equipped at any time between. */
    private Optional<List<Hold>> stay(Resource bay, ServiceOffering service, long from, long to) {
        List<Hold> holds = new ArrayList<>();
        for (Hold piece :
                Hold.through(HoldKind.BAY, bay.id(), from, to, plan.dealer().zone())) {
            Optional<Hold> held = days.on(piece.date(plan.dealer().zone()))
                    .filter(day -> isAble(bay, service, day))
                    .flatMap(day -> held(
                            bay,
                            day.ticksOf(piece),
                            bay.working(day.date(), day.date().ticks()),
                            day));
            if (held.isEmpty()) {
                return Optional.empty();
            }
            holds.add(held.get());
        }
        return Optional.of(holds);
    }

    /** The hold of a stretch by who is {@code there}; empty where they are taken, or not there. */
    Optional<Hold> held(Resource resource, TickSet stretch, TickSet there, WorkshopDay day) {
        TickSet had = above ? there : there.minus(day.taken(resource.id()));
        if (!stretch.minus(had).isEmpty()) {
            return Optional.empty();
        }
        int lane = above ? day.lowestOverbookingLane(resource.id(), stretch) : 0;
        long from = day.date().tickAt(stretch.first().orElseThrow());
        return Optional.of(new Hold(resource.kind(), resource.id(), lane, from, from + stretch.cardinality()));
    }

    TickSet working(Resource resource, WorkshopDay day) {
        return resource.working(day.date(), plan.opening().ticksOn(day.date()));
    }

    Optional<WorkshopDay> dayOf(long tick) {
        return days.on(ZonedDate.containing(Tick.startOf(tick), plan.dealer().zone()));
    }
}
