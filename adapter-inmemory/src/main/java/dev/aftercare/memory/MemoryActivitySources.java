package dev.aftercare.memory;

import dev.aftercare.domain.activity.ActivityFacts.CarPeriod;
import dev.aftercare.domain.lifecycle.StandingEnd;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.activity.ActivitySources;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What states of activity rest on, in memory. */
record MemoryActivitySources(Work work) implements ActivitySources {

    @Override
    public List<Visited> visits(SubjectKind kind, Collection<UUID> ids) {
        Limits.requireAtMost("activity: ids", ids.size(), MOST);
        MemoryRepairs repairs = new MemoryRepairs(work);
        return work.atOnce(() -> ids.stream()
                .flatMap(id -> repairs.repairDays(kind, id).map(day -> new Visited(id, day)))
                .toList());
    }

    @Override
    public List<Had> cars(SubjectKind kind, Collection<UUID> ids) {
        Limits.requireAtMost("activity: ids", ids.size(), MOST);
        MemoryOwnerships ownerships = new MemoryOwnerships(work);
        return work.atOnce(() -> ids.stream()
                .flatMap(id ->
                        ownerships.periods(kind, id).map(period -> new Had(id, period.recordedBy(), period(period))))
                .toList());
    }

    private CarPeriod period(Ownership had) {
        CarPeriod period = new CarPeriod(had.from(), had.until());
        return new MemoryVehicleEnds(work)
                .standing(had.vehicle())
                .map(StandingEnd::since)
                .map(period::endedBy)
                .orElse(period);
    }

    @Override
    public List<OffTheRoad> offTheRoad(Collection<UUID> cars) {
        Limits.requireAtMost("activity: ids", cars.size(), MOST);
        return work.atOnce(() -> cars.stream()
                .flatMap(id -> new MemoryVehicleEnds(work)
                        .counting(new VehicleId(id))
                        .map(end -> new OffTheRoad(id, new CarPeriod(end.since(), end.backOn()))))
                .toList());
    }

    @Override
    public List<UUID> all(SubjectKind kind, Optional<UUID> after, int limit) {
        if (!work.reachesAll()) {
            return List.of();
        }
        return kind == SubjectKind.CUSTOMER
                ? new MemoryCustomers(work).idsBehind(after, limit)
                : new MemoryVehicles(work).idsBehind(after, limit);
    }
}
