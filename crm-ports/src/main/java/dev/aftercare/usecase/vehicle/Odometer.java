package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.vehicle.Readings;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an odometer shows, as commands tell it and as it was read before (VEH-3). */
public final class Odometer {

    private Odometer() {}

    /** So much on the meter; kilometres where no unit is told. */
    public static Distance shown(long amount, @Nullable DistanceUnit unit) {
        return new Distance(amount, Objects.requireNonNullElse(unit, DistanceUnit.KILOMETRE));
    }

    /** How far a car had gone in all when its meter showed so much on a day, by the meter that it had then (hard case 23). */
    public static Distance total(Work work, VehicleId vehicle, LocalDate day, Distance shown) {
        return meters(work, vehicle, day, day).meterAt(ReadAt.on(day), shown).total(shown);
    }

    /** The readings from one day to another, both included, with those before them that tell which meter the car had. */
    public static Stretch meters(Work work, VehicleId vehicle, LocalDate from, LocalDate to) {
        return work.stores().meterReadings().around(vehicle, from, to, 0);
    }

    /** Records a reading in the unit of work of something else, as {@link VehicleDesk#recordReading} does. */
    public static Outcome<MeterReading> record(Work work, RecordReading command) {
        return RecordReadingUseCase.record(work, command);
    }

    /**
     * A visit in which this dealer read the meter is not so: its reading does not count any more, and what contradicted only that counts again
     * (hard cases 22 and 36). The car is locked by whoever calls.
     *
     * @param told what the visit said, whatever the reading was corrected to
     */
    public static List<Happening> withdraw(Work work, VehicleId vehicle, LocalDate day, Distance told) {
        OdometerBook book = OdometerBook.around(work, vehicle, day);
        List<MeterReading> gone = book.stretch().readings().stream()
                .filter(reading -> reading.enteredBy().equals(work.organisation()))
                .filter(reading -> reading.source() == ReadingSource.VISIT
                        && reading.at().day().equals(day)
                        && reading.entry().told().equals(told))
                .toList();
        if (gone.isEmpty()) {
            return List.of();
        }
        OdometerBook.Judged judged = book.judged(List.of(), gone);
        CorrectedElsewhere.note(work, vehicle, day);
        List<Happening> events = new ArrayList<>();
        gone.forEach(reading -> {
            work.stores().meterReadings().withdraw(reading, work.now());
            events.add(OdometerBook.event(VehicleEvent.READING_WITHDRAWN, reading.withdrawn()));
        });
        events.addAll(judged.write());
        return events;
    }

    /** The readings of a car that this scope may see, by day read; of more than a thousand the newest. */
    public static List<Reading> readings(Work work, VehicleId vehicle) {
        return work.stores().readings().of(vehicle, Readings.ENOUGH);
    }
}
