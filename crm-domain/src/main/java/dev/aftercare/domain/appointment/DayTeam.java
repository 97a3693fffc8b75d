package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.StaffId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/**
 * Chooses who does work that is done in one go. Somebody who is technician and advisor is not both at once; the next service of a car
 * stays in the same bay and with the same technician where they can do it.
 */
final class DayTeam {

    private final DaySearch search;

    DayTeam(DaySearch search) {
        this.search = search;
    }

    /** Whether some fit bays and people are there at all, within opening hours. */
    boolean couldEverStart(int offset) {
        return chosen(isThere(offset), Comparator.comparing(this::id), (resource, part) -> 0, offset)
                .isPresent();
    }

    /** Among who is free. */
    Optional<Team> free(int offset, Optional<StaffId> knownAdvisor) {
        return chosen(
                (resource, part) -> part.at(offset).minus(search.free(resource)).isEmpty(),
                DaySearch.preference(search.day(), knownAdvisor),
                (resource, part) -> 0,
                offset);
    }

    /** Among who is there, each in the lowest lane that is free. */
    Optional<Team> above(int offset, Optional<StaffId> knownAdvisor) {
        return chosen(
                isThere(offset),
                DaySearch.preference(search.day(), knownAdvisor),
                (resource, part) -> search.day().lowestOverbookingLane(resource.id(), part.at(offset)),
                offset);
    }

    private BiPredicate<Resource, Part> isThere(int offset) {
        return (resource, part) ->
                part.at(offset).minus(search.working(resource)).isEmpty();
    }

    private String id(Resource resource) {
        return resource.id().toString();
    }

    /** For each part the first who {@code can} in the order of lanes and {@code order}; empty where somebody is missing. */
    private Optional<Team> chosen(
            BiPredicate<Resource, Part> can,
            Comparator<Resource> order,
            ToIntBiFunction<Resource, Part> lane,
            int offset) {
        Part reception = search.reception();
        return search.fit(reception)
                .filter(advisor -> can.test(advisor, reception))
                .sorted(inLanes(reception, lane).thenComparing(order))
                .map(advisor -> withAdvisor(advisor, can, order, lane, offset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Team> withAdvisor(
            Resource advisor,
            BiPredicate<Resource, Part> can,
            Comparator<Resource> order,
            ToIntBiFunction<Resource, Part> lane,
            int offset) {
        List<Hold> holds = new ArrayList<>();
        List<Resource> last = new ArrayList<>();
        for (Part part : search.parts()) {
            if (part.kind() == HoldKind.ADVISOR) {
                continue;
            }
            Optional<Resource> chosen = search.fit(part)
                    .filter(resource -> can.test(resource, part))
                    .filter(resource -> !resource.isSameAs(advisor) || !part.meets(search.reception()))
                    .min(inLanes(part, lane)
                            .thenComparing(resource -> !last.contains(resource))
                            .thenComparing(order));
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            last.add(chosen.get());
            holds.add(search.hold(part, chosen.get().id(), offset, lane.applyAsInt(chosen.get(), part)));
        }
        Part reception = search.reception();
        holds.add(search.hold(reception, advisor.id(), offset, lane.applyAsInt(advisor, reception)));
        return Optional.of(new Team(search.jobs(offset), holds));
    }

    private static Comparator<Resource> inLanes(Part part, ToIntBiFunction<Resource, Part> lane) {
        return Comparator.comparingInt(resource -> lane.applyAsInt(resource, part));
    }
}
