package dev.aftercare.domain.network;

import dev.aftercare.domain.shared.EventType;

/** What happens to the network (NET-1). */
public enum NetworkEvent implements EventType {
    FOUNDED("network.founded"),
    DEALER_OPENED("network.dealer-opened"),
    PROFILE_CHANGED("network.profile-changed"),
    HOURS_CHANGED("network.hours-changed"),
    WORKSHOP_CHANGED("network.workshop-changed"),
    /** A bay is out of use for some time, or in use again. */
    BAY_OUT_OF_USE("network.bay-out-of-use"),
    BAY_IN_USE("network.bay-in-use"),
    /** Other brands or regions. */
    STRUCTURE_CHANGED("network.structure-changed"),
    MANDATE_CHANGED("network.mandate-changed"),
    /** Other departments or parking places. */
    PREMISES_CHANGED("network.premises-changed"),
    STAFF_HIRED("network.staff-hired"),
    STAFF_HOURS_CHANGED("network.staff-hours-changed");

    private final String code;

    NetworkEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
