package dev.aftercare.http.json;

import dev.aftercare.domain.vehicle.VinCorrection;

/**
 * A number of a car that the dealer corrected.
 *
 * @param vin the number before
 * @param reason the {@code VinCorrectionReason}
 */
public record VinCorrectionView(String vin, String reason, String correctedAt) {

    /** The view of {@code correction}. */
    public static VinCorrectionView of(VinCorrection correction) {
        return new VinCorrectionView(
                correction.former().toString(),
                correction.reason().name(),
                correction.correctedAt().toString());
    }
}
