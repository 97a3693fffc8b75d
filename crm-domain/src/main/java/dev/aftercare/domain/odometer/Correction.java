package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody put right what was read of a car, which other dealers' readings of it may rest on (VEH-3, hard case 22).
 *
 * @param by the dealer at whom it was put right, whose own readings follow at once
 * @param since the day of the earliest reading that was put right
 */
public record Correction(UUID id, VehicleId vehicle, OrganisationId by, LocalDate since) {}
