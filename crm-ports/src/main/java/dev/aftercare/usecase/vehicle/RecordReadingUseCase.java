package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
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
        Told told = new Told(at, Odometer.shown(command.amount(), command.unit()), command.source());
        OdometerBook book = OdometerBook.around(work, vehicle, command.readOn());
        Optional<MeterReading> known = known(work, book.stretch(), told);
        if (known.isPresent()) {
            return Outcome.accepted(known.get());
        }
        MeterReading reading = toKeep(work, vehicle, book.stretch(), told);
        OdometerBook.Judged judged = book.judged(List.of(reading));
        return Outcome.accepted(judged.of(reading.id()).orElse(reading), judged.write());
    }

    static Outcome<RecordReadings.Result> recordAll(Work work, RecordReadings command) {
        VehicleId vehicle = registered(work, new VehicleId(command.vehicle()));
        List<Told> all = command.readings().stream()
                .map(one -> new Told(
                        new ReadAt(one.readOn(), Optional.ofNullable(one.readAt())),
                        Odometer.shown(one.amount(), command.unit()),
                        command.source()))
                .sorted((one, other) -> one.at.compareTo(other.at))
                .toList();
        LocalDate last = all.get(all.size() - 1).at.day();
        Optional<Refusal> refusal = futureRefusal(work, last);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        OdometerBook book = OdometerBook.around(work, vehicle, all.get(0).at.day(), last);
        List<MeterReading> fresh = onePerTelling(all).stream()
                .filter(told -> known(work, book.stretch(), told).isEmpty())
                .map(told -> toKeep(work, vehicle, book.stretch(), told))
                .toList();
        OdometerBook.Judged judged = book.judged(fresh);
        int held = (int) fresh.stream()
                .flatMap(reading -> judged.of(reading.id()).stream())
                .filter(MeterReading::isHeld)
                .count();
        RecordReadings.Result result = new RecordReadings.Result(fresh.size(), all.size() - fresh.size(), held);
        return Outcome.accepted(result, judged.write());
    }

    /** What is told, before it is known on which meter it was read. */
    private record Told(ReadAt at, Distance shown, ReadingSource source) {}

    /** Of the same told twice one, and of what a car tells by itself the last of each day. */
    private static Collection<Told> onePerTelling(List<Told> all) {
        Map<Object, Told> kept = new LinkedHashMap<>();
        all.forEach(told -> kept.put(told.source == ReadingSource.TELEMATICS ? told.at.day() : told, told));
        return kept.values();
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

    /** What this dealer has told of that time, in that way, told again is no second reading; nor is what came before the day's last. */
    private static Optional<MeterReading> known(Work work, Stretch stretch, Told told) {
        return stretch.known(work.organisation(), told.at, told.source, told.shown)
                .or(() -> dayOf(work, stretch, told).filter(last -> last.at().compareTo(told.at) >= 0));
    }

    private static Optional<MeterReading> dayOf(Work work, Stretch stretch, Told told) {
        return told.source == ReadingSource.TELEMATICS
                ? stretch.lastOfDay(work.organisation(), told.at.day())
                : Optional.empty();
    }

    private static MeterReading toKeep(Work work, VehicleId vehicle, Stretch stretch, Told told) {
        Meter meter = stretch.meterAt(told.at, told.shown);
        Shown shown = new Shown(told.shown, meter);
        return dayOf(work, stretch, told)
                .map(last -> last.movedOn(told.at, shown))
                .orElseGet(() -> MeterReading.told(
                        new ReadingId(work.newId()),
                        vehicle,
                        work.organisation(),
                        told.at,
                        shown,
                        told.source,
                        work.now()));
    }
}
