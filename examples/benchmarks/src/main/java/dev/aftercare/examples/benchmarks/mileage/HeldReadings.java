package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.OdometerLine;
import dev.aftercare.domain.odometer.OdometerPolicy;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.odometer.Standing.Held;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the library holds of a series as it was read, whatever else is known of it (VEH-3). */
public final class HeldReadings {

    private HeldReadings() {}

    /** Those that the standard policy holds, by when they were read. */
    public static List<MeterReading> of(List<MileagePoint> read) {
        List<MeterReading> told = new ArrayList<>();
        for (MileagePoint point : read) {
            told.add(MeterReading.told(
                    new ReadingId(new UUID(1, told.size())),
                    new VehicleId(new UUID(2, 1)),
                    new OrganisationId(new UUID(3, 1)),
                    ReadAt.on(point.day()),
                    new Shown(point.total(), Meter.FIRST),
                    ReadingSource.IMPORT,
                    Instant.EPOCH));
        }
        return OdometerLine.judged(told, OdometerPolicy.standard()).stream()
                .filter(MeterReading::isHeld)
                .toList();
    }

    /** A held one in words: its day, what was read, why it is held, and what is proposed instead. */
    static String told(MeterReading reading) {
        Held held = (Held) reading.standing();
        return reading.at().day() + " " + reading.shown().distance() + ": " + held.reason()
                + held.proposal().map(right -> ", maybe " + right).orElse("");
    }
}
