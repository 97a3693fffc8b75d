package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.care.CareDues;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Records a reading; one that contradicts the others that this dealer may see is taken and flagged, and the same one
 * again does nothing (VEH-3). The car is locked, so that of two at once the second one sees the first.
 */
final class RecordReadingUseCase {

    private RecordReadingUseCase() {}

    static Outcome<Reading> record(Work work, RecordReading command) {
        VehicleId vehicle = new VehicleId(command.vehicle());
        work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        LocalDate today = work.today();
        if (command.readOn().isAfter(today)) {
            return Outcome.refused(Refusal.of(
                    VehicleRefusal.IN_THE_FUTURE,
                    Map.of("date", command.readOn().toString())));
        }
        Distance distance = Odometer.shown(command.amount(), command.unit());
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        List<Reading> standing = Odometer.readings(work, vehicle);
        return standing.stream()
                .filter(reading -> isTheSame(reading, work.organisation(), command, distance))
                .findFirst()
                .map(Outcome::<Reading>accepted)
                .orElseGet(() -> insert(work, command, distance, standing));
    }

    /** What this dealer has read on that day, in that way, is known: told again it is no second reading. */
    private static boolean isTheSame(Reading reading, OrganisationId dealer, RecordReading command, Distance distance) {
        return reading.enteredBy().equals(dealer)
                && reading.readOn().equals(command.readOn())
                && reading.distance().equals(distance)
                && reading.source() == command.source();
    }

    private static Outcome<Reading> insert(
            Work work, RecordReading command, Distance distance, List<Reading> standing) {
        VehicleId vehicle = new VehicleId(command.vehicle());
        boolean contradicts = OdometerRules.contradicts(standing, command.readOn(), distance);
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
        List<Happening> events = new ArrayList<>(List.of(event));
        events.addAll(CareDues.read(work, vehicle));
        return Outcome.accepted(reading, events);
    }
}
