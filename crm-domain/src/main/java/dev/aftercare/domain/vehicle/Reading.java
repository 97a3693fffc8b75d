package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a car had gone by an odometer reading (VEH-3), as those take it who rest on readings.
 *
 * @param readOn the day it was read, in the zone of the dealer who entered it; readings are ordered by it
 * @param distance how far in all: what the meter showed, and what those before it had counted
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
        Instant recordedAt) {}
