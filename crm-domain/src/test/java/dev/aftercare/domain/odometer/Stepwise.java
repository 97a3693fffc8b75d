package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.ReadingId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A car's readings that come, go and change one by one, each time with a stretch around it, as a store keeps them. */
final class Stepwise {

    private static final int AFTER = 40;

    private TreeSet<MeterReading> kept = new TreeSet<>(MeterReading.ORDER);

    void enter(MeterReading reading) {
        change(reading, List.of(reading), List.of());
    }

    void correct(ReadingId id, Distance right) {
        MeterReading corrected = find(id).corrected(right);
        change(find(id), List.of(corrected), List.of());
    }

    /** A person's word on a reading that is held, where the desk takes it. */
    void accept(ReadingId id) {
        MeterReading reading = find(id);
        MeterReading accepted = reading.accepted();
        Stretch all = stretch(reading, Integer.MAX_VALUE);
        List<MeterReading> changed = all.change(List.of(accepted), List.of(), OdometerPolicy.standard())
                .changed();
        boolean isTaken = reading.isHeld()
                && all.countingAbove(accepted, changed).isEmpty()
                && all.countingBelow(accepted, changed).isEmpty();
        if (isTaken) {
            change(reading, List.of(accepted), List.of());
        }
    }

    void withdraw(ReadingId id) {
        MeterReading gone = find(id);
        change(gone, List.of(), List.of(gone));
        kept.remove(find(id));
    }

    /** Without their versions, which tell how often they were judged. */
    List<MeterReading> readings() {
        return kept.stream().map(Stepwise::unversioned).toList();
    }

    private void change(MeterReading where, List<MeterReading> put, List<MeterReading> taken) {
        Stretch.Change change = stretch(where, AFTER).change(put, taken, OdometerPolicy.standard());
        if (!change.isSettled()) {
            change = stretch(where, Integer.MAX_VALUE).change(put, taken, OdometerPolicy.standard());
        }
        List<MeterReading> changed = change.changed();
        kept = kept.stream()
                .filter(known -> changed.stream().noneMatch(next -> next.id().equals(known.id())))
                .collect(Collectors.toCollection(() -> new TreeSet<>(MeterReading.ORDER)));
        kept.addAll(changed);
    }

    private Stretch stretch(MeterReading where, int most) {
        List<MeterReading> before = kept.stream()
                .filter(known -> known.at().day().isBefore(where.at().day()))
                .toList();
        List<MeterReading> after =
                kept.stream().filter(known -> !before.contains(known)).toList();
        int first = Math.max(0, before.size() - Stretch.BEFORE);
        Optional<MeterReading> believed = Optional.empty();
        for (MeterReading known : before.subList(0, first)) {
            believed = OdometerLine.after(believed, known);
        }
        int end = before.size() + (int) Math.min(after.size(), (long) most);
        return new Stretch(List.copyOf(kept).subList(first, end), believed, end == kept.size());
    }

    private MeterReading find(ReadingId id) {
        return kept.stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
    }

    private static MeterReading unversioned(MeterReading reading) {
        return new MeterReading(
                reading.id(),
                reading.vehicle(),
                reading.enteredBy(),
                reading.at(),
                reading.shown(),
                reading.source(),
                reading.standing(),
                new Entry(reading.entry().recordedAt(), reading.shown().distance(), 1));
    }
}
