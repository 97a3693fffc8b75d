package dev.aftercare.domain.visit;

import dev.aftercare.domain.shared.EventType;

/** What happens to visits. */
public enum VisitEvent implements EventType {
    ARRIVED("visit.arrived"),
    STAGE_REACHED("visit.stage-reached"),
    ORDERED("visit.ordered"),
    /** The customer did not agree to what was estimated. */
    ESTIMATE_REFUSED("visit.estimate-refused"),
    SETTLED("visit.settled"),
    LEFT("visit.left"),
    /** Let go though work was done and nothing is settled; why stays in the visit. */
    RELEASED("visit.released"),
    /** Told complete by another system. */
    REPORTED("visit.reported"),
    /** Written down otherwise afterwards; why, and what stood there, is kept with it. */
    CORRECTED("visit.corrected"),
    /** Taken back; why is kept with it. */
    VOIDED("visit.voided");

    private final String code;

    VisitEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
