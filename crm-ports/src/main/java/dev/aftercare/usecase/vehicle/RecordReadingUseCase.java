package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records a reading; one that contradicts the others that this dealer may see is taken and flagged (VEH-3). */
final class RecordReadingUseCase {

    private static final int READINGS_LOOKED_AT = 1_000;

    private RecordReadingUseCase() {}

    static Outcome<Reading> record(Work work, RecordReading command) {
        VehicleId vehicle = new VehicleId(command.vehicle());
        work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        LocalDate today = work.now().atZone(work.zone()).toLocalDate();
        if (command.readOn().isAfter(today)) {
            return Outcome.refused(Refusal.of(
                    VehicleRefusal.IN_THE_FUTURE,
                    Map.of("date", command.readOn().toString())));
        }
        Distance distance =
                new Distance(command.amount(), Objects.requireNonNullElse(command.unit(), DistanceUnit.KILOMETRE));
        boolean contradicts = OdometerRules.contradicts(
                work.stores().readings().of(vehicle, READINGS_LOOKED_AT), command.readOn(), distance);
        Reading reading = new Reading(
                new ReadingId(work.newId()),
                vehicle,
                work.organisation(),
                command.readOn(),
                distance,
                command.source(),
                contradicts,
                work.now());
        work.stores().readings().insert(reading);
        Happening event = Happening.of(
                contradicts ? VehicleEvent.READING_FLAGGED : VehicleEvent.READING_RECORDED,
                reading.id().subject(),
                1,
                List.of(vehicle.subject()),
                Map.of("readOn", command.readOn().toString(), "distance", distance.toString()));
        return Outcome.accepted(reading, event);
    }
}
