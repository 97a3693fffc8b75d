package dev.aftercare.domain.mileage;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.domain.vehicle.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a car had gone in all on a day (VEH-4).
 *
 * @param day in the zone of the dealer who read it
 * @param total what it has gone since it was built, whatever its meter shows
 */
public record MileagePoint(LocalDate day, Distance total) {

    private static final long MOST_A_DAY = Distance.km(3_000).millimetres();

    /** The point that a delivery is: a car is handed over with nothing on the meter. */
    public static MileagePoint delivery(LocalDate day) {
        return new MileagePoint(day, Distance.km(0));
    }

    /** The point that a reading is; none where it is flagged or is what people type who did not look (VEH-3, hard case 22). */
    public static Optional<MileagePoint> of(Reading reading) {
        return reading.flagged() || OdometerRules.isDoubtful(reading.distance().amount())
                ? Optional.empty()
                : Optional.of(new MileagePoint(reading.readOn(), reading.distance()));
    }

    /** Whether a car can have come here from {@code earlier}: never backwards, at most 3,000 km a day. */
    boolean canFollow(MileagePoint earlier) {
        long days = Math.max(1, day.toEpochDay() - earlier.day.toEpochDay());
        return !total.isBelow(earlier.total) && total.millimetres() <= earlier.total.millimetres() + days * MOST_A_DAY;
    }
}
