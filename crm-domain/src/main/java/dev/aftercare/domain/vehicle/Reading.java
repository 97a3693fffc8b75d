package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An odometer reading (VEH-3).
 *
 * @param readOn the day it was read, in the zone of the dealer who entered it; readings are ordered by it
 * @param flagged whether it contradicts another reading and waits for a person's look
 */
public record Reading(
        ReadingId id,
        VehicleId vehicle,
        OrganisationId enteredBy,
        LocalDate readOn,
        Distance distance,
        ReadingSource source,
        boolean flagged,
        Instant recordedAt) {

    /** The same that contradicts no other any more. */
    public Reading cleared() {
        return new Reading(id, vehicle, enteredBy, readOn, distance, source, false, recordedAt);
    }
}
