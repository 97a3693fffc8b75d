package dev.aftercare.examples.network;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;

/**
 * Somebody with a car, and how they are: how far they drive a day, how faithful they are to their dealer, how easily they complain.
 *
 * @param startKm what the meter showed when they began to drive it
 */
record Motorist(
        CustomerId customer,
        VehicleId car,
        String vin,
        String plate,
        LocalDate drivesSince,
        double startKm,
        Manner manner) {

    /** How somebody is. */
    record Manner(double kmADay, double faithful, double punctual, double touchy) {

        static Manner drawn(Chance chance) {
            return new Manner(
                    Math.min(300, chance.longTailed(38, 0.5)),
                    chance.between(30, 95) / 100.0,
                    chance.between(70, 99) / 100.0,
                    chance.happens(0.1) ? 0.3 : 0.03);
        }
    }

    /** What the meter shows on a day. */
    long km(LocalDate day) {
        return (long) (startKm + manner.kmADay() * Math.max(0, day.toEpochDay() - drivesSince.toEpochDay()));
    }

    /** The day on which the meter will show so much. */
    LocalDate dayOf(double km) {
        return drivesSince.plusDays((long) Math.ceil(Math.max(0, km - startKm) / manner.kmADay()));
    }
}
