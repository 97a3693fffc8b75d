package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.time.TimeRange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When an appointment takes place and what it holds for that (APT-2).
 *
 * @param slot from the time agreed with the customer to the planned end of the work
 * @param holds bay, technician, advisor and the car, places in the lounge for who waits; empty for who came after a no-show and found the place given away
 * @param overbookedFor the reason, where it was placed above the capacity
 * @param policy the version of the appointment policy by which it was placed
 */
public record Placement(TimeRange slot, List<Hold> holds, Optional<String> overbookedFor, PolicyId policy) {

    public Placement {
        holds = ImmutableList.copyOf(holds);
    }

    /** Which resource of that kind it holds. */
    public Optional<UUID> resource(HoldKind kind) {
        return holds.stream()
                .filter(hold -> hold.kind() == kind)
                .map(Hold::resource)
                .findFirst();
    }

    /** Whether it lies above the capacity, and is counted apart. */
    public boolean isOverbooked() {
        return overbookedFor.isPresent();
    }

    /** Still known to have been overbooked, and not why. */
    Placement erased() {
        return new Placement(slot, holds, overbookedFor.map(reason -> ""), policy);
    }

    /** The same time, holding something else. */
    public Placement holding(List<Hold> newHolds) {
        return new Placement(slot, newHolds, overbookedFor, policy);
    }
}
