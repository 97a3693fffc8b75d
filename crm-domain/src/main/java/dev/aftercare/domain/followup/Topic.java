package dev.aftercare.domain.followup;

import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.VehicleId;

/**
 * One thing that a call is about.
 *
 * @param point code of the point of the cadence that asked for it
 * @param script code of the script that leads through it
 * @param about the visit, the appointment, the delivered car, ...
 */
public record Topic(String point, Occasion occasion, String script, VehicleId vehicle, Subject about) {

    /** What a point of the cadence asks about. */
    public static Topic of(CadencePoint point, VehicleId vehicle, Subject about) {
        return new Topic(point.code(), point.occasion(), point.script(), vehicle, about);
    }

    /** Whether both come from one event; the points of one event stand apart as the cadence has them. */
    boolean isOfTheSameEventAs(Topic other) {
        return occasion == other.occasion && about.equals(other.about);
    }

    /** Whether {@code later} takes its place: another visit of the same car (hard case 38). */
    boolean isReplacedBy(Topic later) {
        return occasion.isVisit()
                && later.occasion.isVisit()
                && vehicle.equals(later.vehicle)
                && !about.equals(later.about);
    }
}
