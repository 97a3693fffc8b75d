package dev.aftercare.domain.urgent;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why an urgent request is not taken, or cannot be changed. */
public enum UrgentRefusal implements RefusalCode {
    /** The car has one already that nobody has answered. */
    OPEN_ALREADY("urgent.open-already", "APT-10"),
    /** It was answered or withdrawn. */
    NOT_OPEN("urgent.not-open", "APT-10", "state"),
    /** It has an appointment that the car can still come to. */
    PLACED_ALREADY("urgent.placed-already", "APT-10"),
    /** No advisor, bay and technician are free together before the last day on which express places are looked for. */
    NO_EXPRESS_PLACE("urgent.no-express-place", "APT-10", "until"),
    /** It has no appointment that could be moved. */
    NOT_PLACED("urgent.not-placed", "APT-10"),
    /** Express places are given up to that day; later, its appointment is moved like any other. */
    NOT_EXPRESS_THEN("urgent.not-express-then", "APT-10", "until"),
    /** Who answers for it belongs to the dealer today, in a post with the right to answer. */
    MAY_NOT_ANSWER("urgent.may-not-answer", "APT-10");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    UrgentRefusal(String code, String rule, String... arguments) {
        this.code = code;
        this.rule = rule;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
