package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.OdometerRefusal;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A person's word on a reading: accepted as it is, or corrected (VEH-3, hard case 22). */
final class JudgeReadingUseCase {

    private JudgeReadingUseCase() {}

    /** One reading; another dealer's is a look at the car's history (NET-2). */
    static MeterReading find(Work work, UUID id) {
        MeterReading reading = reading(work, id);
        boolean isOwn = work.call()
                .scope()
                .organisation()
                .filter(reading.enteredBy()::equals)
                .isPresent();
        if (!isOwn) {
            HistoryLook.record(work, reading.vehicle());
        }
        return reading;
    }

    private static MeterReading reading(Work work, UUID id) {
        ReadingId reading = new ReadingId(id);
        return work.found(work.stores().meterReadings().find(reading), reading.subject());
    }

    static Outcome<MeterReading> accept(Work work, AcceptReading command) {
        MeterReading reading = locked(work, command.reading());
        if (!reading.isHeld()) {
            return Outcome.refused(Refusal.of(OdometerRefusal.NOT_HELD));
        }
        OdometerBook book =
                OdometerBook.around(work, reading.vehicle(), reading.at().day());
        MeterReading accepted = reading.accepted();
        OdometerBook.Judged judged = book.judged(List.of(accepted));
        Stretch stretch = judged.book().stretch();
        Optional<Refusal> refusal = stretch.countingAbove(accepted, judged.readings())
                .map(above -> ReplaceMeterUseCase.refusal(OdometerRefusal.BELOW_WHAT_COUNTS, above))
                .or(() -> stretch.countingBelow(accepted, judged.readings())
                        .map(below -> ReplaceMeterUseCase.refusal(OdometerRefusal.ABOVE_WHAT_COUNTS, below)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return written(work, judged, accepted, VehicleEvent.READING_ACCEPTED);
    }

    static Outcome<MeterReading> correct(Work work, CorrectReading command) {
        MeterReading reading = locked(work, command.reading());
        Distance right = new Distance(
                command.amount(),
                Objects.requireNonNullElse(
                        command.unit(), reading.shown().distance().unit()));
        if (right.equals(reading.shown().distance())) {
            return Outcome.accepted(reading);
        }
        OdometerBook book =
                OdometerBook.around(work, reading.vehicle(), reading.at().day());
        if (reading.source() == ReadingSource.METER_REPLACED) {
            return ReplaceMeterUseCase.correct(work, book.toTheEnd(), reading, right);
        }
        MeterReading corrected = reading.corrected(right);
        return written(work, book.judged(List.of(corrected)), corrected, VehicleEvent.READING_CORRECTED);
    }

    private static Outcome<MeterReading> written(
            Work work, OdometerBook.Judged judged, MeterReading changed, VehicleEvent event) {
        CorrectedElsewhere.note(work, changed.vehicle(), changed.at().day());
        MeterReading kept = judged.of(changed.id()).orElseThrow();
        return Outcome.accepted(kept, judged.write(Map.of(kept.id(), event)));
    }

    /** The version that the caller saw counts only once the car is locked: before that another reading may change how this one stands. */
    private static MeterReading locked(Work work, UUID id) {
        MeterReading seen = find(work, id);
        work.found(work.stores().vehicles().lock(seen.vehicle()), seen.vehicle().subject());
        MeterReading reading = reading(work, id);
        work.expect(reading.id().subject(), reading.entry().version());
        return reading;
    }
}
