package dev.aftercare.domain.network;

import dev.aftercare.domain.time.TimeRange;

/**
 * A bay is out of use (工位停用) from an instant to an instant. A quarter of an hour that is touched is gone.
 *
 * @param time as it was told, to the instant; what begins at the same instant is the same outage
 */
public record Outage(TimeRange time, Reason reason) {

    /** Why a bay is out of use. */
    public enum Reason {
        /** Planned upkeep of the bay or what stands in it (设备保养). */
        MAINTENANCE,
        /** Something does not work, such as the lift (设备故障). */
        BROKEN,
        /** The statutory inspection of the equipment (设备年检). */
        INSPECTION,
        /** It is used for something else. */
        OTHER_USE
    }
}
