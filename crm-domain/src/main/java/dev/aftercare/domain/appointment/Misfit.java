package dev.aftercare.domain.appointment;

import java.util.Optional;

/**
 * Something an appointment needs and the dealer has no more at that time.
 *
 * @param hold what it holds in vain; empty where that is the whole appointment
 */
public record Misfit(MisfitReason reason, Optional<Hold> hold) {

    /** Why it does not fit. */
    public enum MisfitReason {
        /** It holds nothing: the car came after its no-show, when the place was given away (APT-6a). */
        HOLDS_NOTHING,
        /** The dealer does not offer the service any more (NET-1). */
        SERVICE_NOT_OFFERED,
        /** The dealer is closed then (CARE-11). */
        CLOSED,
        /** The bay is there no more; the person has left, or is in another role on that day (NET-4). */
        GONE,
        /** The person is away then (NET-5). */
        AWAY,
        /** The person does not work at that hour (NET-4). */
        OUT_OF_SHIFT,
        /** The bay is out of use then. */
        OUT_OF_USE,
        /** The bay lacks the equipment, or the person the skill, on that day (APT-2, STAFF-4). */
        UNABLE
    }

    static Misfit of(MisfitReason reason) {
        return new Misfit(reason, Optional.empty());
    }

    static Misfit of(MisfitReason reason, Hold hold) {
        return new Misfit(reason, Optional.of(hold));
    }
}
