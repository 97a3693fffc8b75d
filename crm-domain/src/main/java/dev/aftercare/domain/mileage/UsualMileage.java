package dev.aftercare.domain.mileage;

import dev.aftercare.domain.vehicle.VehicleUse;

/**
 * What cars of a kind go on a day. A prediction begins with it and leaves it as readings come: it weighs as much as 18 days of readings.
 *
 * @param kilometresADay the mean over all days of the year, above 0 and up to 1,000
 */
public record UsualMileage(double kilometresADay) {

    private static final double MOST = 1_000;

    /**
     * @throws IllegalArgumentException for kilometres that are not above 0, or above 1,000
     */
    public UsualMileage {
        if (!(kilometresADay > 0 && kilometresADay <= MOST)) {
            throw new IllegalArgumentException(
                    "kilometres a day are " + kilometresADay + ", allowed are more than 0 and up to 1,000");
        }
    }

    /** The usual of a use: 38 km a day privately, 60 in a fleet, 80 commercially, 250 as a taxi. */
    public static UsualMileage of(VehicleUse use) {
        return new UsualMileage(
                switch (use) {
                    case PRIVATE -> 38;
                    case FLEET -> 60;
                    case COMMERCIAL -> 80;
                    case TAXI -> 250;
                });
    }
}
