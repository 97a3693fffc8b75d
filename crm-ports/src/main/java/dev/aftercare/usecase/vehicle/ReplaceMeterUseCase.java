package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.Meters;
import dev.aftercare.domain.odometer.OdometerPolicy;
import dev.aftercare.domain.odometer.OdometerRefusal;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Replacement;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
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
import java.util.function.Predicate;

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
            return Outcome.refused(Refusal.of(VehicleRefusal.IN_THE_FUTURE, Map.of("date", day.toString())));
        }
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        DistanceUnit unit = Objects.requireNonNullElse(command.lastUnit(), DistanceUnit.KILOMETRE);
        Distance last = new Distance(command.last(), unit);
        Distance first = new Distance(command.first(), Objects.requireNonNullElse(command.firstUnit(), unit));
        OdometerBook book = OdometerBook.around(work, vehicle, day).toTheEnd();
        Meter old = book.stretch().meterAt(ReadAt.on(day), last);
        Optional<Refusal> later = replacedLater(book.stretch(), day, old);
        if (later.isPresent()) {
            return Outcome.refused(later.get());
        }
        Meter next = old.replaced(last, first);
        MeterReading lastRead = read(work, vehicle, day, new Shown(last, old));
        MeterReading firstRead = read(work, vehicle, day, new Shown(first, next));
        Replacement replaced = new Replacement(lastRead, firstRead);
        List<MeterReading> since = book.stretch().readings().stream()
                .filter(replaced::isFollowedBy)
                .toList();
        List<MeterReading> put = new ArrayList<>(List.of(lastRead, firstRead));
        since.forEach(known -> put.add(known.on(next)));
        OdometerBook.Judged judged = book.judged(put);
        return refusal(work, judged, replaced, known -> !since.contains(known))
                .<Outcome<MeterReading>>map(Outcome::refused)
                .orElseGet(() -> {
                    List<Happening> events = new ArrayList<>(moved(work, vehicle, day, judged));
                    events.addAll(judged.write(Map.of(firstRead.id(), VehicleEvent.METER_REPLACED)));
                    return Outcome.accepted(firstRead, events);
                });
    }

    /**
     * A mistyped replacement is put right: what either meter showed, and with it every later total. What a person vouched for stays vouched for.
     *
     * @param one of the two readings
     */
    static Outcome<MeterReading> correct(Work work, OdometerBook book, MeterReading one, Distance right) {
        Replacement before = Replacement.of(book.stretch(), one).orElseThrow();
        Replacement after = before.corrected(one, right);
        OdometerBook.Judged judged = book.judged(after.inPlaceOf(before, book.stretch()));
        int old = after.last().shown().meter().number();
        Predicate<MeterReading> onOld = known -> known.shown().meter().number() <= old
                && !known.id().equals(before.last().id());
        return refusal(work, judged, after, onOld)
                .<Outcome<MeterReading>>map(Outcome::refused)
                .orElseGet(() -> {
                    List<Happening> events =
                            new ArrayList<>(moved(work, one.vehicle(), one.at().day(), judged));
                    events.addAll(judged.write(Map.of(one.id(), VehicleEvent.READING_CORRECTED)));
                    return Outcome.accepted(judged.of(one.id()).orElseThrow(), events);
                });
    }

    /** What this dealer's first service was told by moves at once, before the next service is counted from it; other dealers' follow. */
    private static List<Happening> moved(Work work, VehicleId vehicle, LocalDate since, OdometerBook.Judged judged) {
        CorrectedElsewhere.note(work, vehicle, since);
        Meters meters = Meters.of(judged.all());
        return work.stores()
                .firstServiceVouchers()
                .of(vehicle)
                .filter(done -> done.doneBy().equals(work.organisation()))
                .map(done -> FirstServiceTotals.moved(work, done, meters))
                .orElse(List.of());
    }

    private static Optional<Refusal> replacedLater(Stretch stretch, LocalDate day, Meter old) {
        return stretch.readings().stream()
                .filter(known -> known.shown().meter().number() > old.number()
                        || (known.source() == ReadingSource.METER_REPLACED
                                && !known.at().day().isBefore(day)))
                .findFirst()
                .map(later -> Refusal.of(
                        OdometerRefusal.REPLACED_LATER,
                        Map.of("date", later.at().day().toString())));
    }

    /**
     * The old meter's last has to follow what is believed of it, as every reading does: a person's word makes a total count for ever. Nor may the
     * new one's first lie above what somebody accepted later.
     *
     * @param onOld which readings are of the old meter
     */
    private static Optional<Refusal> refusal(
            Work work, OdometerBook.Judged judged, Replacement replaced, Predicate<MeterReading> onOld) {
        Stretch stretch = judged.book().stretch();
        MeterReading last = replaced.last();
        Optional<Refusal> unfit = stretch.lastBelieved(last.at().day(), onOld)
                .filter(known -> last.totalMillimetres() < known.totalMillimetres()
                        || !stretch.canFollow(known, last, work.policyOrDefaults(OdometerPolicy.KIND)))
                .map(known -> refusal(
                        last.totalMillimetres() < known.totalMillimetres()
                                ? OdometerRefusal.OLD_METER_TOO_LOW
                                : OdometerRefusal.OLD_METER_TOO_HIGH,
                        known));
        return unfit.or(() -> stretch.countingBelow(replaced.first(), judged.readings())
                .map(known -> refusal(OdometerRefusal.ABOVE_WHAT_COUNTS, known)));
    }

    /** Names the reading that speaks against it. */
    static Refusal refusal(OdometerRefusal code, MeterReading against) {
        return Refusal.of(
                code,
                Map.of(
                        "date",
                        against.at().day().toString(),
                        "distance",
                        against.shown().distance().toString()));
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
