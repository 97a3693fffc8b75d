package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.OdometerBook.Judged;
import dev.aftercare.usecase.vehicle.RecordReadings.Became;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Readings of one car that are told at once, judged together, in a unit of work that holds the car's lock (VEH-3). What this dealer has told of
 * a time, in a way, told again is no second reading. Of what a car tells by itself one of each day is kept: the last that can be so beside the
 * others, and where none can, the last; so that a meter that tells nonsense at night does not put the day in doubt.
 * One that a person accepted stays, with the last of those told after it beside it.
 */
final class ToldReadings {

    private final Work work;
    private final VehicleId vehicle;
    private final OdometerBook book;
    private final List<Told> told;

    /** What each that is kept came to, and in which reading; those that are not in it were left out. */
    private final Map<Told, MeterReading> kept = new LinkedHashMap<>();

    private final Judged judged;

    private ToldReadings(Work work, VehicleId vehicle, OdometerBook book, List<Told> told) {
        this.work = work;
        this.vehicle = vehicle;
        this.book = book;
        this.told = told;
        keep();
        this.judged = book.judged(kept.values());
    }

    /** What is told, before it is known on which meter it was read. */
    record Told(ReadAt at, Distance shown, ReadingSource source) {}

    /**
     * Judges them.
     *
     * @param told one or more, in any order
     */
    static ToldReadings of(Work work, VehicleId vehicle, List<Told> told) {
        List<LocalDate> days = told.stream().map(one -> one.at.day()).sorted().toList();
        return new ToldReadings(
                work, vehicle, OdometerBook.around(work, vehicle, days.get(0), days.get(days.size() - 1)), told);
    }

    /** Writes what is kept, and gives the events with those of what rests on the readings; nothing follows from what was known. */
    List<Happening> write() {
        return kept.isEmpty() ? List.of() : judged.write();
    }

    /** The reading that stands for one of them, as it is when it is written. */
    MeterReading reading(int i) {
        Told one = told.get(i);
        return Optional.ofNullable(kept.get(one))
                .map(reading -> judged.of(reading.id()).orElse(reading))
                .or(() -> known(one))
                .or(() -> lastOfDay(one))
                .orElseThrow();
    }

    /** What became of each. */
    RecordReadings.Result result() {
        int held = (int) kept.values().stream()
                .flatMap(reading -> judged.of(reading.id()).stream())
                .filter(MeterReading::isHeld)
                .count();
        Map<Told, MeterReading> left = new HashMap<>(kept);
        return new RecordReadings.Result(
                told.stream().map(one -> became(left.remove(one))).toList(), held);
    }

    private Became became(@Nullable MeterReading reading) {
        if (reading == null) {
            return Became.KNOWN;
        }
        return book.stretch().readings().stream().anyMatch(known -> known.id().equals(reading.id()))
                ? Became.MOVED_ON
                : Became.ADDED;
    }

    private void keep() {
        Map<LocalDate, List<Told>> byItself = new LinkedHashMap<>();
        for (Told one : told) {
            if (known(one).isPresent() || kept.containsKey(one)) {
                continue;
            }
            kept.put(one, fresh(one));
            if (one.source == ReadingSource.TELEMATICS) {
                byItself.computeIfAbsent(one.at.day(), first -> new ArrayList<>())
                        .add(one);
            }
        }
        byItself.values()
                .removeIf(day -> day.size() == 1 && lastOfDay(day.get(0)).isEmpty());
        if (!byItself.isEmpty()) {
            Judged together = book.judged(kept.values());
            byItself.values().forEach(day -> keepOne(day, together));
        }
    }

    /** Of a day's readings that the car told by itself, with the one that stands for it, if there is one. */
    private void keepOne(List<Told> day, Judged together) {
        Optional<MeterReading> stands = lastOfDay(day.get(0));
        Comparator<MeterReading> byWorth = Comparator.comparing((MeterReading reading) -> !reading.isHeld())
                .thenComparing(MeterReading.ORDER);
        MeterReading best = Stream.concat(stands.stream(), day.stream().map(kept::get))
                .map(reading -> together.of(reading.id()).orElse(reading))
                .max(byWorth)
                .orElseThrow();
        for (Told one : day) {
            MeterReading reading = Objects.requireNonNull(kept.get(one));
            if (!reading.id().equals(best.id())) {
                kept.remove(one);
            } else if (stands.isPresent()) {
                kept.put(one, stands.get().movedOn(one.at, reading.shown()));
            }
        }
    }

    private Optional<MeterReading> known(Told one) {
        return book.stretch().known(work.organisation(), one.at, one.source, one.shown);
    }

    private Optional<MeterReading> lastOfDay(Told one) {
        return one.source == ReadingSource.TELEMATICS
                ? book.stretch().lastOfDay(work.organisation(), one.at.day())
                : Optional.empty();
    }

    private MeterReading fresh(Told one) {
        return MeterReading.told(
                new ReadingId(work.newId()),
                vehicle,
                work.organisation(),
                one.at,
                new Shown(one.shown, book.stretch().meterAt(one.at, one.shown)),
                one.source,
                work.now());
    }
}
