package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.care.CareDues;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an odometer shows, as commands tell it and as it was read before (VEH-3). */
public final class Odometer {

    private static final int READINGS_LOOKED_AT = 1_000;

    private Odometer() {}

    /** So much on the meter; kilometres where no unit is told. */
    public static Distance shown(long amount, @Nullable DistanceUnit unit) {
        return new Distance(amount, Objects.requireNonNullElse(unit, DistanceUnit.KILOMETRE));
    }

    /** Records a reading in the unit of work of something else, as {@link VehicleDesk#recordReading} does. */
    public static Outcome<Reading> record(Work work, RecordReading command) {
        return RecordReadingUseCase.record(work, command);
    }

    /**
     * A visit in which this dealer read the meter is not so: its reading does not count any more, and what contradicted only that counts again
     * (hard cases 22 and 36). The car is locked by whoever calls.
     */
    public static List<Happening> withdraw(Work work, VehicleId vehicle, LocalDate day, Distance shown) {
        List<Happening> events = new ArrayList<>();
        readings(work, vehicle).stream()
                .filter(reading -> reading.enteredBy().equals(work.organisation()))
                .filter(reading -> reading.source() == ReadingSource.VISIT
                        && reading.readOn().equals(day)
                        && reading.distance().equals(shown))
                .forEach(reading -> {
                    work.stores().readings().withdraw(reading, work.now());
                    events.add(event(VehicleEvent.READING_WITHDRAWN, reading));
                });
        OdometerRules.cleared(readings(work, vehicle)).stream()
                .filter(reading -> reading.enteredBy().equals(work.organisation()))
                .forEach(reading -> {
                    work.stores().readings().judge(reading);
                    events.add(event(VehicleEvent.READING_CLEARED, reading));
                });
        if (!events.isEmpty()) {
            events.addAll(CareDues.read(work, vehicle));
        }
        return events;
    }

    private static Happening event(VehicleEvent type, Reading reading) {
        return Happening.of(
                type,
                reading.id().subject(),
                2,
                List.of(reading.vehicle().subject()),
                Map.of(
                        "readOn", reading.readOn().toString(),
                        "distance", reading.distance().toString()));
    }

    /** The readings of a car that this scope may see, by day read; of more than a thousand the newest. */
    public static List<Reading> readings(Work work, VehicleId vehicle) {
        return work.stores().readings().of(vehicle, READINGS_LOOKED_AT);
    }
}
