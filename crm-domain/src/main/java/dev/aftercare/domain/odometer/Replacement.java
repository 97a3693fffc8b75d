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
        return among(stretch.readings(), reading);
    }

    static Optional<Replacement> among(List<MeterReading> readings, MeterReading reading) {
        if (reading.source() != ReadingSource.METER_REPLACED) {
            return Optional.empty();
        }
        List<MeterReading> both = readings.stream()
                .filter(known -> known.source() == ReadingSource.METER_REPLACED
                        && known.enteredBy().equals(reading.enteredBy())
                        && known.at().day().equals(reading.at().day()))
                .sorted(Comparator.comparing(known -> known.shown().meter().number()))
                .toList();
        return both.size() == 2 ? Optional.of(new Replacement(both.get(0), both.get(1))) : Optional.empty();
    }

    /** Whether a reading is of a later day, or of that day and nearer to what the new meter showed first than to the old one's last. */
    public boolean isFollowedBy(MeterReading reading) {
        return reading.source() == ReadingSource.METER_REPLACED
                ? reading.at().day().isAfter(first.at().day())
                : isFollowedBy(reading.at().day(), reading.shown().distance().millimetres());
    }

    boolean isFollowedBy(LocalDate day, long shownMillimetres) {
        return day.isAfter(first.at().day()) || (day.equals(first.at().day()) && isNearer(shownMillimetres));
    }

    private boolean isNearer(long shown) {
        return Math.abs(shown - first.shown().distance().millimetres())
                < Math.abs(shown - last.shown().distance().millimetres());
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
    private long offFrom(Replacement before) {
        return first.shown().meter().carriedMillimetres()
                - before.first.shown().meter().carriedMillimetres();
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
