package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.OdometerPolicy;
import dev.aftercare.domain.odometer.Standing.Held;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.usecase.care.CareDues;
import dev.aftercare.usecase.care.DoneServices;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readings of one car around some days, of which some come, go or change in a unit of work that holds the car's lock (VEH-3). However
 * many readings the car has, those near are read; all later ones only where each of them may stand otherwise, as after a person's word on a
 * meter that was turned back.
 */
final class OdometerBook {

    /** Enough later readings to see that none after them stands otherwise. */
    private static final int AFTER = 2 * Stretch.BEFORE;

    private final Work work;
    private final VehicleId vehicle;
    private final LocalDate from;
    private final LocalDate to;
    private final Stretch stretch;

    private OdometerBook(Work work, VehicleId vehicle, LocalDate from, LocalDate to, Stretch stretch) {
        this.work = work;
        this.vehicle = vehicle;
        this.from = from;
        this.to = to;
        this.stretch = stretch;
    }

    /** The readings that this scope may see around a day. */
    static OdometerBook around(Work work, VehicleId vehicle, LocalDate day) {
        return around(work, vehicle, day, day);
    }

    /** The same around several days, all of those between included. */
    static OdometerBook around(Work work, VehicleId vehicle, LocalDate from, LocalDate to) {
        Stretch stretch = work.stores().meterReadings().around(vehicle, from, to, AFTER);
        return new OdometerBook(work, vehicle, from, to, stretch);
    }

    /** The same with all later ones. */
    OdometerBook toTheEnd() {
        Stretch all = work.stores().meterReadings().around(vehicle, from, to, Integer.MAX_VALUE - 1);
        return new OdometerBook(work, vehicle, from, to, all);
    }

    Stretch stretch() {
        return stretch;
    }

    /** What comes of it when readings are put in or changed. */
    Judged judged(Collection<MeterReading> put) {
        return judged(put, List.of());
    }

    /** The same when others are taken out. */
    Judged judged(Collection<MeterReading> put, Collection<MeterReading> taken) {
        Stretch.Change change = stretch.change(put, taken, work.policyOrDefaults(OdometerPolicy.KIND));
        return change.isSettled()
                ? new Judged(this, change.changed())
                : toTheEnd().judged(put, taken);
    }

    /**
     * What came of a change.
     *
     * @param book with all readings that stand otherwise
     * @param readings those that came or stand otherwise
     */
    record Judged(OdometerBook book, List<MeterReading> readings) {

        /** One of them. */
        Optional<MeterReading> of(ReadingId id) {
            return readings.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        /** These and the others of the book. */
        Collection<MeterReading> all() {
            Map<ReadingId, MeterReading> now = new HashMap<>();
            Stream.concat(book.stretch.readings().stream(), readings.stream())
                    .forEach(reading -> now.put(reading.id(), reading));
            return now.values();
        }

        /** Writes them, and gives the events with those of what rests on the readings. */
        List<Happening> write() {
            return write(Map.of());
        }

        /**
         * The same.
         *
         * @param named what a person told by these very readings; what others became by it is told by itself
         */
        List<Happening> write(Map<ReadingId, VehicleEvent> named) {
            return book.write(readings, named);
        }
    }

    private List<Happening> write(List<MeterReading> judged, Map<ReadingId, VehicleEvent> named) {
        Map<ReadingId, MeterReading> before =
                stretch.readings().stream().collect(Collectors.toMap(MeterReading::id, Function.identity()));
        List<MeterReading> fresh = judged.stream()
                .filter(reading -> !before.containsKey(reading.id()))
                .toList();
        List<MeterReading> changed = judged.stream()
                .filter(reading -> before.containsKey(reading.id()))
                .toList();
        if (!fresh.isEmpty()) {
            work.stores().meterReadings().insert(fresh);
        }
        if (!changed.isEmpty()) {
            work.stores().meterReadings().update(changed);
        }
        List<Happening> events = new ArrayList<>();
        for (MeterReading reading : judged) {
            Optional<MeterReading> known = Optional.ofNullable(before.get(reading.id()));
            Optional.ofNullable(named.get(reading.id()))
                    .map(type -> event(type, reading))
                    .or(() -> event(known, reading))
                    .ifPresent(events::add);
        }
        work.stores().lifeStages().note(List.of(new Note(work.newId(), vehicle)));
        Set<OrganisationId> readBy =
                judged.stream().map(MeterReading::enteredBy).collect(Collectors.toSet());
        boolean isPutRight = !named.isEmpty();
        events.addAll(
                isPutRight ? DoneServices.countedAnew(work, vehicle, readBy) : CareDues.read(work, vehicle, readBy));
        return events;
    }

    /** What a reading became by itself; empty where it stands as before, on whichever meter. */
    static Optional<Happening> event(Optional<MeterReading> before, MeterReading now) {
        return type(before, now).map(type -> event(type, now));
    }

    private static Optional<VehicleEvent> type(Optional<MeterReading> before, MeterReading now) {
        if (before.filter(known -> known.isOfTheSameTelling(now)).isEmpty()) {
            return Optional.of(now.isHeld() ? VehicleEvent.READING_FLAGGED : VehicleEvent.READING_RECORDED);
        }
        if (before.get().isHeld() == now.isHeld()) {
            return Optional.empty();
        }
        return Optional.of(now.isHeld() ? VehicleEvent.READING_FLAGGED : VehicleEvent.READING_CLEARED);
    }

    /** What happened to a reading, by its version. */
    static Happening event(VehicleEvent type, MeterReading reading) {
        Map<String, String> facts = new HashMap<>();
        facts.put("readOn", reading.at().day().toString());
        facts.put("distance", reading.shown().distance().toString());
        if (reading.standing() instanceof Held held) {
            facts.put("reason", held.reason().name());
            held.proposal().ifPresent(proposal -> facts.put("proposal", proposal.toString()));
        }
        List<Subject> subjects = List.of(reading.vehicle().subject());
        return Happening.of(type, reading.id().subject(), reading.entry().version(), subjects, facts);
    }
}
