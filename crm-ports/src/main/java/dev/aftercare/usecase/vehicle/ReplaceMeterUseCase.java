package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.OdometerRefusal;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Another instrument cluster: what the old one showed last and the new one first are readings that a person vouches for, and every later
 * reading goes on from the total (VEH-3, hard case 23).
 */
final class ReplaceMeterUseCase {

    private ReplaceMeterUseCase() {}

    static Outcome<MeterReading> replace(Work work, ReplaceMeter command) {
        VehicleId vehicle = new VehicleId(command.vehicle());
        work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        LocalDate day = command.replacedOn();
        if (day.isAfter(work.today())) {
            return refused(VehicleRefusal.IN_THE_FUTURE, Map.of("date", day.toString()));
        }
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        DistanceUnit unit = Objects.requireNonNullElse(command.lastUnit(), DistanceUnit.KILOMETRE);
        Distance last = new Distance(command.last(), unit);
        Distance first = new Distance(command.first(), Objects.requireNonNullElse(command.firstUnit(), unit));
        OdometerBook book = OdometerBook.around(work, vehicle, day).toTheEnd();
        Meter old = book.stretch().meterAt(ReadAt.on(day), last);
        Optional<Outcome<MeterReading>> refusal = refusal(book.stretch(), day, old, last);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Meter next = old.replaced(last, first);
        MeterReading lastRead = read(work, vehicle, day, new Shown(last, old));
        MeterReading firstRead = read(work, vehicle, day, new Shown(first, next));
        List<MeterReading> put = new ArrayList<>(List.of(lastRead, firstRead));
        book.stretch().readings().stream()
                .filter(later -> later.at().day().isAfter(day)
                        || (later.at().day().equals(day)
                                && isNearer(later.shown().distance(), first, last)))
                .forEach(later -> put.add(later.on(next)));
        List<Happening> events = book.judged(put).write(Map.of(firstRead.id(), VehicleEvent.METER_REPLACED));
        return Outcome.accepted(firstRead, events);
    }

    private static boolean isNearer(Distance shown, Distance one, Distance other) {
        return Math.abs(shown.millimetres() - one.millimetres()) < Math.abs(shown.millimetres() - other.millimetres());
    }

    private static Optional<Outcome<MeterReading>> refusal(Stretch stretch, LocalDate day, Meter old, Distance last) {
        Optional<MeterReading> later = stretch.readings().stream()
                .filter(known -> known.shown().meter().number() > old.number()
                        || (known.source() == ReadingSource.METER_REPLACED
                                && !known.at().day().isBefore(day)))
                .findFirst();
        if (later.isPresent()) {
            return Optional.of(refused(
                    OdometerRefusal.REPLACED_LATER,
                    Map.of("date", later.get().at().day().toString())));
        }
        return stretch.lastBelieved(day)
                .filter(known -> old.totalMillimetres(last) < known.totalMillimetres())
                .map(known -> refused(
                        OdometerRefusal.OLD_METER_TOO_LOW,
                        Map.of(
                                "date", known.at().day().toString(),
                                "distance", known.shown().distance().toString())));
    }

    private static Outcome<MeterReading> refused(RefusalCode code, Map<String, String> arguments) {
        return Outcome.refused(Refusal.of(code, arguments));
    }

    private static MeterReading read(Work work, VehicleId vehicle, LocalDate day, Shown shown) {
        return MeterReading.told(
                        new ReadingId(work.newId()),
                        vehicle,
                        work.organisation(),
                        ReadAt.on(day),
                        shown,
                        ReadingSource.METER_REPLACED,
                        work.now())
                .accepted();
    }
}
