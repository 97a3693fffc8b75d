package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.ReadingSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readings of a car around those that come, go or change, so that one of tens of thousands is judged without the others (VEH-3).
 *
 * @param readings as they stand, in the order in which they were read: at least {@value #BEFORE} before the first that changes
 * @param believedBefore the last one believed before the stretch
 * @param isToTheEnd whether none comes after it
 */
public record Stretch(List<MeterReading> readings, Optional<MeterReading> believedBefore, boolean isToTheEnd) {

    /** How many readings before the first that changes have a say. */
    public static final int BEFORE = 2 * OdometerLine.REACH;

    /**
     * What comes of a change.
     *
     * @param changed the readings that came or stand otherwise than before, as they are to be stored
     * @param isSettled whether none after the stretch can stand otherwise than before; else a longer one is needed
     */
    public record Change(List<MeterReading> changed, boolean isSettled) {}

    public Stretch {
        readings = readings.stream().sorted(MeterReading.ORDER).toList();
    }

    /** The meter on which so much was read at a time: that of the day; on the day on which meters were replaced the one that showed the nearest. */
    public Meter meterAt(ReadAt at, Distance shown) {
        List<MeterReading> thatDay = readings.stream()
                .filter(known -> known.at().day().equals(at.day()) && !known.isHeld())
                .toList();
        boolean isReplaced = thatDay.stream().anyMatch(known -> known.source() == ReadingSource.METER_REPLACED);
        return thatDay.stream()
                .filter(known -> isReplaced)
                .map(MeterReading::shown)
                .min(Comparator.comparing(known -> Math.abs(known.distance().millimetres() - shown.millimetres())))
                .map(Shown::meter)
                .orElseGet(() -> meterAfter(at.day()));
    }

    /** The meter that the car has when a day ends. Who may not see that it was replaced goes on with the old one, and moves nobody back to it. */
    public Meter meterAfter(LocalDate day) {
        return Stream.concat(believedBefore.stream(), readings.stream())
                .filter(known -> !known.at().day().isAfter(day) && !known.isHeld())
                .map(known -> known.shown().meter())
                .max(Comparator.comparing(Meter::number))
                .orElse(Meter.FIRST);
    }

    /** The reading that is known already: the same dealer has told it of that time from that source, whatever became of it. */
    public Optional<MeterReading> known(OrganisationId dealer, ReadAt at, ReadingSource source, Distance told) {
        return readings.stream()
                .filter(known -> known.enteredBy().equals(dealer)
                        && known.at().equals(at)
                        && known.source() == source
                        && known.entry().told().equals(told))
                .findFirst();
    }

    /**
     * The reading that stands for the day: of what a car tells by itself a dealer's last of each day is kept. What a person accepted is kept for
     * itself, since no later reading is what they looked at.
     */
    public Optional<MeterReading> lastOfDay(OrganisationId dealer, LocalDate day) {
        return readings.stream()
                .filter(known -> known.enteredBy().equals(dealer)
                        && known.source() == ReadingSource.TELEMATICS
                        && known.at().day().equals(day)
                        && !known.isAccepted())
                .findFirst();
    }

    /** The last one believed up to a day (included), of those that are asked for. */
    public Optional<MeterReading> lastBelieved(LocalDate day, Predicate<MeterReading> asked) {
        return OdometerLine.lastBelieved(
                believedBefore,
                readings.stream()
                        .filter(known -> !known.at().day().isAfter(day))
                        .filter(asked)
                        .toList());
    }

    /** Whether the car can have come from one reading to a later one: never backwards, never further than a car goes (hard case 22). */
    public boolean canFollow(MeterReading earlier, MeterReading later, OdometerPolicy policy) {
        Neighbourhood around = new Neighbourhood(readings, policy);
        int i = readings.indexOf(earlier);
        return around.canFollow(earlier, later, i < 0 ? OptionalDouble.empty() : around.typical(i));
    }

    /**
     * The last of those read before one that count and lie above it.
     *
     * @param changed what came of a person's word for it
     */
    public Optional<MeterReading> countingAbove(MeterReading accepted, Collection<MeterReading> changed) {
        return counting(changed)
                .filter(known -> known.at().compareTo(accepted.at()) < 0)
                .filter(known -> known.totalMillimetres() > accepted.totalMillimetres())
                .reduce((one, next) -> next);
    }

    /** The first of those read after it that count all the same and lie below it: a person accepted them too. */
    public Optional<MeterReading> countingBelow(MeterReading accepted, Collection<MeterReading> changed) {
        return counting(changed)
                .filter(known -> known.at().compareTo(accepted.at()) > 0)
                .filter(known -> known.totalMillimetres() < accepted.totalMillimetres())
                .findFirst();
    }

    private Stream<MeterReading> counting(Collection<MeterReading> changed) {
        Map<Object, MeterReading> now = byId(readings);
        changed.forEach(next -> now.put(next.id(), next));
        return Stream.concat(believedBefore.stream(), now.values().stream().sorted(MeterReading.ORDER))
                .filter(known -> !known.isHeld());
    }

    /** What comes of it when some readings are put in, in the place of those with the same id, and some are taken out. */
    public Change change(Collection<MeterReading> put, Collection<MeterReading> taken, OdometerPolicy policy) {
        Map<Object, MeterReading> before = byId(readings);
        Map<Object, MeterReading> now = byId(readings);
        taken.forEach(gone -> now.remove(gone.id()));
        put.forEach(next -> now.put(next.id(), next));
        List<MeterReading> line =
                now.values().stream().sorted(MeterReading.ORDER).toList();
        int first = commonStart(line);
        int last = line.size() - commonEnd(line, Math.min(line.size(), readings.size()) - first);
        List<MeterReading> judged =
                OdometerLine.judged(line, believedBefore, Math.max(0, first - OdometerLine.REACH), policy);
        int settled = settled(judged, last + OdometerLine.REACH);
        List<MeterReading> changed = new ArrayList<>();
        judged.subList(0, Math.min(settled, judged.size())).forEach(next -> {
            Optional<MeterReading> known = Optional.ofNullable(before.get(next.id()));
            if (!known.equals(Optional.of(next))) {
                changed.add(known.map(next::following).orElse(next));
            }
        });
        return new Change(List.copyOf(changed), isToTheEnd || settled + OdometerLine.REACH <= judged.size());
    }

    /**
     * What comes of it when all from a day on are judged anew, each on the meter that the car had then.
     *
     * @return the readings that stand otherwise than before or were read on another meter, as they are to be stored
     */
    public List<MeterReading> judgedAnew(LocalDate since, Meters meters, OdometerPolicy policy) {
        Map<Object, MeterReading> before = byId(readings);
        List<MeterReading> line = readings.stream()
                .map(meters::asKnown)
                .sorted(MeterReading.ORDER)
                .toList();
        int first = (int)
                line.stream().filter(known -> known.at().day().isBefore(since)).count();
        return OdometerLine.judged(line, believedBefore, Math.max(0, first - OdometerLine.REACH), policy).stream()
                .map(next -> next.following(Objects.requireNonNull(before.get(next.id()))))
                .filter(next -> !next.equals(before.get(next.id())))
                .toList();
    }

    /** From which reading on all stand as before: from {@code earliest}, the first before which the same one was the last believed. */
    private int settled(List<MeterReading> judged, int earliest) {
        int shift = judged.size() - readings.size();
        if (earliest >= judged.size()) {
            return judged.size();
        }
        Optional<MeterReading> now = OdometerLine.lastBelieved(believedBefore, judged.subList(0, earliest - 1));
        Optional<MeterReading> before =
                OdometerLine.lastBelieved(believedBefore, readings.subList(0, earliest - 1 - shift));
        for (int i = earliest; i < judged.size(); i++) {
            MeterReading known = readings.get(i - 1 - shift);
            now = OdometerLine.after(now, judged.get(i - 1));
            before = OdometerLine.after(before, known);
            if (now.equals(before) && judged.get(i - 1).equals(known)) {
                return i;
            }
        }
        return judged.size();
    }

    private int commonStart(List<MeterReading> line) {
        int same = 0;
        while (same < Math.min(line.size(), readings.size()) && line.get(same).equals(readings.get(same))) {
            same++;
        }
        return same;
    }

    private int commonEnd(List<MeterReading> line, int most) {
        int same = 0;
        while (same < most && line.get(line.size() - 1 - same).equals(readings.get(readings.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static Map<Object, MeterReading> byId(List<MeterReading> readings) {
        return readings.stream().collect(Collectors.toMap(MeterReading::id, Function.identity()));
    }
}
