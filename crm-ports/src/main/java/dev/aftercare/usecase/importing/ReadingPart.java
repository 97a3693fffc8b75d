package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.vehicle.RecordReading;
import java.time.LocalDate;
import java.util.List;

/**
 * What a car's meter showed (VEH-3). A file without a column of days was read on the day of its import; such a reading
 * is new only where the distance is.
 */
final class ReadingPart implements RowPart {

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<String> covers() {
        return List.of(VehicleRows.VIN, VehicleRows.ODOMETER, VehicleRows.READ_ON);
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_RECORD_READING;
    }

    /** A row whose day is missing or wrong has no reading: another day would be invented. */
    @Override
    public boolean isIn(Values values, ImportMapping mapping) {
        boolean hasDay = values.has(VehicleRows.READ_ON)
                || mapping.field(VehicleRows.READ_ON).isEmpty();
        return values.has(VehicleRows.ODOMETER) && hasDay;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        DealerVehicle car = VehicleRows.registered(context, values).orElseThrow();
        Distance distance = values.distance(VehicleRows.ODOMETER).orElseThrow();
        return record(context, car, distance, values.day(VehicleRows.READ_ON).orElse(context.day()));
    }

    /** Records what the meter showed, as anybody does. */
    static Outcome<?> record(RowContext context, DealerVehicle car, Distance distance, LocalDate readOn) {
        return context.vehicles()
                .recordReading(
                        context.call(),
                        new RecordReading(
                                car.id().value(), readOn, distance.amount(), distance.unit(), ReadingSource.IMPORT));
    }
}
