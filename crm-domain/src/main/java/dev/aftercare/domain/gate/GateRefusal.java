package dev.aftercare.domain.gate;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why the gate log cannot be written so. */
public enum GateRefusal implements RefusalCode {
    IN_THE_FUTURE("gate.in-the-future", "at"),
    /** Its reception had begun by then. */
    AFTER_RECEPTION("gate.after-reception", "at"),
    /** The car has a visit that is not over. */
    CAR_IN_HOUSE("gate.car-in-house", "visit"),
    /** The dealer has no such parking place. */
    PLACE_UNKNOWN("gate.place-unknown", "place"),
    /** Another car that waits stands there. */
    PLACE_TAKEN("gate.place-taken", "place"),
    NOT_IN_THIS_STATE("gate.not-in-this-state", "state"),
    /** What follows from the arrival is settled with the visit. */
    VISIT_SETTLED("gate.visit-settled", "visit");

    private final String code;
    private final ImmutableSortedSet<String> arguments;

    GateRefusal(String code, String... arguments) {
        this.code = code;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return this == VISIT_SETTLED ? "APT-6c" : "APT-9";
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
