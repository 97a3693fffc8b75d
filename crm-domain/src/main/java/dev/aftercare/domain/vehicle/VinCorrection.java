package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;

/**
 * A dealer says that a car has another number than {@code former} (VEH-1). What was corrected is added and never changed; the former number leads
 * to the car as far as nothing speaks for another one, which may rightly have it.
 *
 * @param dealer whose word it is
 * @param version of what the dealer says about the car ({@link DealerVehicle}) since the correction
 * @param former what the dealer, or the network's record, said before
 */
public record VinCorrection(
        VehicleId vehicle,
        OrganisationId dealer,
        long version,
        Vin former,
        VinCorrectionReason reason,
        Instant correctedAt) {}
