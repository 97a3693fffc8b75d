package dev.aftercare.domain.lifecycle;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why nothing comes of what is said about the end of a car. */
public enum LifeCycleRefusal implements RefusalCode {
    /** It is to be withdrawn, or the car back, before another end is stated. */
    ENDED_ALREADY("life-cycle.ended-already", "kind", "since"),
    /** The car was not back yet from its last end on that day. */
    ENDED_BEFORE_IT_WAS_BACK("life-cycle.ended-before-it-was-back", "day"),
    /** It was withdrawn, or the car is back already. */
    END_NOT_STANDING("life-cycle.end-not-standing"),
    /** What is scrapped is no car any more; a wrong statement is withdrawn. */
    NEVER_COMES_BACK("life-cycle.never-comes-back", "kind"),
    BACK_BEFORE_ITS_END("life-cycle.back-before-its-end", "day"),
    /** Another dealer's, or the manufacturer's, statement. */
    ANOTHERS_WORD("life-cycle.anothers-word"),
    /** A day that has not come. */
    IN_THE_FUTURE("life-cycle.in-the-future", "day"),
    /** The end of a car needs a ground that opens its history: own sale, an open appointment or visit, its papers, a one-time code. */
    NO_GROUND("life-cycle.no-ground"),
    /** A car that is not on the road is not booked. */
    NOT_ON_THE_ROAD("life-cycle.not-on-the-road", "kind", "since");

    private final String code;
    private final ImmutableSortedSet<String> arguments;

    LifeCycleRefusal(String code, String... arguments) {
        this.code = code;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return "VEH-6";
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
