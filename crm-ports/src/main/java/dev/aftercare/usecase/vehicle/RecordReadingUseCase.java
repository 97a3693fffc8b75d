package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.ToldReadings.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records readings; one that cannot be so beside the others that this dealer may see is taken and held, and the same one again does nothing
 * (VEH-3). The car is locked, so that of two at once the second one sees the first.
 */
final class RecordReadingUseCase {

    private RecordReadingUseCase() {}

    static Outcome<MeterReading> record(Work work, RecordReading command) {
        VehicleId vehicle = registered(work, new VehicleId(command.vehicle()));
        Optional<Refusal> refusal = futureRefusal(work, command.readOn());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        ReadAt at = new ReadAt(command.readOn(), Optional.ofNullable(command.readAt()));
        ToldReadings told = ToldReadings.of(
                work,
                vehicle,
                List.of(new Told(at, Odometer.shown(command.amount(), command.unit()), command.source())));
        return Outcome.accepted(told.reading(0), told.write());
    }

    static Outcome<RecordReadings.Result> recordAll(Work work, RecordReadings command) {
        VehicleId vehicle = registered(work, new VehicleId(command.vehicle()));
        List<Told> all = command.readings().stream()
                .map(one -> new Told(
                        new ReadAt(one.readOn(), Optional.ofNullable(one.readAt())),
                        Odometer.shown(one.amount(), command.unit()),
                        command.source()))
                .toList();
        Optional<Refusal> refusal = futureRefusal(
                work,
                all.stream()
                        .map(told -> told.at().day())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        ToldReadings told = ToldReadings.of(work, vehicle, all);
        return Outcome.accepted(told.result(), told.write());
    }

    private static VehicleId registered(Work work, VehicleId vehicle) {
        return work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject())
                .id();
    }

    private static Optional<Refusal> futureRefusal(Work work, LocalDate day) {
        return day.isAfter(work.today())
                ? Optional.of(Refusal.of(VehicleRefusal.IN_THE_FUTURE, Map.of("date", day.toString())))
                : Optional.empty();
    }
}
