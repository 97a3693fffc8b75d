package dev.aftercare.domain.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * That a car is not on the road, and since when: what everybody in the network is told who is about to book or receive it, without whose word it
 * is (NET-2, hard case 27).
 */
public record StandingEnd(EndKind kind, LocalDate since) {

    /** What stands of all that was stated about one car; there is one at the most. */
    public static Optional<StandingEnd> of(Collection<VehicleEnd> stated) {
        return stated.stream()
                .filter(VehicleEnd::isStanding)
                .findFirst()
                .map(end -> new StandingEnd(end.kind(), end.since()));
    }

    /** As refusals tell it. */
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "since", since.toString());
    }
}
