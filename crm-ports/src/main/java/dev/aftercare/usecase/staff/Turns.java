package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.Succession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whose turn it is while work is shared out, over all participants. Used by one thread. */
public final class Turns {

    private final Optional<StaffId> preferred;
    private Succession succession;

    Turns(Succession succession) {
        this(succession, Optional.empty());
    }

    /** Nobody takes anything. */
    static Turns none() {
        return new Turns(Succession.among(HandOverRule.ROUND_ROBIN, List.of(), Map.of()));
    }

    /** {@code preferred} is asked first for every piece. */
    Turns(Succession succession, Optional<StaffId> preferred) {
        this.succession = succession;
        this.preferred = preferred;
    }

    /** The first in turn who takes the next piece, and has had a turn then; empty where nobody does. */
    public Optional<StaffId> first(Predicate<StaffId> takes) {
        Optional<StaffId> found = preferred
                .filter(takes)
                .or(() -> succession.inTurn().stream().filter(takes).findFirst());
        found.ifPresent(person -> succession = succession.after(person));
        return found;
    }
}
