package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.ReadingSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The meters of a car as its replacements say that they are now, whoever recorded them (hard case 23). Two replacements that took the same
 * meter's place, since neither dealer saw the other's, say nothing of the next one.
 */
public final class Meters {

    private final List<Replacement> replacements;
    private final Map<Integer, Meter> byNumber = new HashMap<>();

    private Meters(List<Replacement> replacements) {
        this.replacements = replacements;
        replacements.forEach(replaced -> {
            MeterReading last = replaced.last();
            Meter old = byNumber.getOrDefault(
                    last.shown().meter().number(), last.shown().meter());
            Meter next = old.replaced(
                    last.shown().distance(), replaced.first().shown().distance());
            byNumber.put(next.number(), next);
        });
    }

    /**
     * The meters of a car.
     *
     * @param readings of one car; those with which meters were replaced say it, and the others nothing
     */
    public static Meters of(Collection<MeterReading> readings) {
        List<MeterReading> replacements = readings.stream()
                .filter(reading -> reading.source() == ReadingSource.METER_REPLACED)
                .toList();
        Map<Integer, List<Replacement>> byOld = replacements.stream()
                .flatMap(reading -> Replacement.among(replacements, reading).stream())
                .distinct()
                .collect(Collectors.groupingBy(
                        replaced -> replaced.last().shown().meter().number()));
        return new Meters(byOld.keySet().stream()
                .sorted()
                .map(byOld::get)
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0))
                .toList());
    }

    /** The reading on the meter that the car had then: of one that is later than a replacement the next meter, though whoever read it did not know. */
    public MeterReading asKnown(MeterReading reading) {
        Meter meter = reading.shown().meter();
        Meter known = known(meter, replaced -> replaced.isFollowedBy(reading));
        return known.equals(meter) ? reading : reading.on(known);
    }

    /**
     * The same of a total that is kept without its reading.
     *
     * @param meter by which it was told
     */
    public Meter asKnown(LocalDate day, Distance total, Meter meter) {
        long shown = total.millimetres() - meter.carriedMillimetres();
        return known(meter, replaced -> replaced.isFollowedBy(day, shown));
    }

    private Meter known(Meter meter, Predicate<Replacement> isFollowed) {
        int number = replacements.stream()
                .filter(isFollowed)
                .mapToInt(replaced -> replaced.first().shown().meter().number())
                .filter(later -> later > meter.number())
                .max()
                .orElse(meter.number());
        return byNumber.getOrDefault(number, meter);
    }
}
