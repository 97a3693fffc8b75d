package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.ReadingSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A meter that took another's place, as it is on record (hard case 23): two readings that a person vouched for. All that was read since rests on
 * them, so that a typing error in one of them is in every later total until it is put right.
 *
 * @param last the old meter's last
 * @param first the new one's first
 */
public record Replacement(MeterReading last, MeterReading first) {

    /** The replacement to which a reading belongs; empty for one that was no part of any. */
    public static Optional<Replacement> of(Stretch stretch, MeterReading reading) {
        if (reading.source() != ReadingSource.METER_REPLACED) {
            return Optional.empty();
        }
        List<MeterReading> both = stretch.readings().stream()
                .filter(known -> known.source() == ReadingSource.METER_REPLACED
                        && known.enteredBy().equals(reading.enteredBy())
                        && known.at().day().equals(reading.at().day()))
                .sorted(Comparator.comparing(known -> known.shown().meter().number()))
                .toList();
        return both.size() == 2 ? Optional.of(new Replacement(both.get(0), both.get(1))) : Optional.empty();
    }

    /** The same where one of the two showed something else. */
    public Replacement corrected(MeterReading one, Distance right) {
        boolean isLast = one.id().equals(last.id());
        MeterReading newLast =
                isLast ? last.showing(new Shown(right, last.shown().meter())) : last;
        Distance firstShown = isLast ? first.shown().distance() : right;
        Meter next = newLast.shown().meter().replaced(newLast.shown().distance(), firstShown);
        return new Replacement(newLast, first.showing(new Shown(firstShown, next)));
    }

    /** By how many millimetres the totals of this meter and of every later one move when this takes the place of another. */
    public long offFrom(Replacement before) {
        return first.shown().meter().carriedMillimetres()
                - before.first.shown().meter().carriedMillimetres();
    }

    /** Whether a car that had gone so far on a day had the next meter then, or a later one. */
    public boolean isBefore(LocalDate day, Distance total) {
        return !day.isBefore(first.at().day()) && total.millimetres() >= first.totalMillimetres();
    }

    /**
     * All that reads otherwise when this takes the place of another, itself included: the totals of this meter and of every later one move by
     * what the old meter's last or the new one's first was off.
     */
    public List<MeterReading> inPlaceOf(Replacement before, Stretch stretch) {
        Meter next = first.shown().meter();
        long off = offFrom(before);
        List<MeterReading> changed = new ArrayList<>(List.of(last, first));
        stretch.readings().stream()
                .filter(known -> known.shown().meter().number() >= next.number()
                        && !known.id().equals(first.id()))
                .forEach(known -> changed.add(known.on(known.shown().meter().movedBy(off))));
        return changed;
    }
}
