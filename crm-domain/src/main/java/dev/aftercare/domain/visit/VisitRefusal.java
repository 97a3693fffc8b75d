package dev.aftercare.domain.visit;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why a visit cannot go on as asked. */
public enum VisitRefusal implements RefusalCode {
    /** The table of stages does not know that step. */
    NOT_IN_THIS_STAGE("visit.not-in-this-stage", "VIS-1", "stage", "next"),
    /** That stage is reached by its own form: reception, estimate, order, settlement. */
    STAGE_HAS_FORM("visit.stage-has-form", "VIS-1", "next"),
    /** The car has a visit here that it has not left yet. */
    CAR_IN_HOUSE("visit.car-in-house", "VIS-1", "visit"),
    /** The gate has not logged the car of that appointment, or it was called off. */
    APPOINTMENT_NOT_ARRIVED("visit.appointment-not-arrived", "APT-7", "state"),
    APPOINTMENT_HAS_VISIT("visit.appointment-has-visit", "VIS-1", "visit"),
    /** There is no estimate to answer, or the customer agreed to none. */
    NOTHING_ORDERED("visit.nothing-ordered", "VIS-3"),
    /** Billed to the customer is more than what they agreed to. */
    ABOVE_AGREED("visit.above-agreed", "VIS-12", "billed", "agreed"),
    OTHER_CURRENCY("visit.other-currency", "VIS-12", "billed", "agreed"),
    /** It went back and forth so often that it only goes on to its end from here. */
    TOO_MANY_STAGES("visit.too-many-stages", "VIS-1", "most"),
    TOO_MANY_QUOTES("visit.too-many-quotes", "VIS-12", "most"),
    /** Work was done before it was broken off, and nothing is settled. */
    UNSETTLED("visit.unsettled", "VIS-9", "number"),
    /** A car goes unpaid from a visit that was broken off and left unsettled, and from no other. */
    NOTHING_TO_RELEASE("visit.nothing-to-release", "VIS-9", "stage"),
    /** A visit reported of a time that has not come. */
    IN_THE_FUTURE("visit.in-the-future", "VIS-1", "leftAt"),
    /** Only what is settled, or over, can be corrected. */
    NOTHING_TO_CORRECT("visit.nothing-to-correct", "VIS-9", "stage"),
    /** A correction after which the car would leave before it came, or be settled or gone at a time at which it was not there. */
    TIMES_OUT_OF_ORDER("visit.times-out-of-order", "VIS-1", "stage", "at");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    VisitRefusal(String code, String rule, String... arguments) {
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
