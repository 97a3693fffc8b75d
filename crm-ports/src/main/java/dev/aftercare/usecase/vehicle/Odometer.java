package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.util.List;
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

    /** The readings of a car that this scope may see, by day read; of more than a thousand the newest. */
    public static List<Reading> readings(Work work, VehicleId vehicle) {
        return work.stores().readings().of(vehicle, READINGS_LOOKED_AT);
    }
}
