package dev.aftercare.domain.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates in all zones the JDK knows, from 1970 on, half of them near a clock change; and all kinds of hours. */
final class TimeArbitraries {

    private TimeArbitraries() {}

    static Arbitrary<ZonedDate> dates() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(
                        Instant.parse("1970-01-03T00:00:00Z").getEpochSecond(),
                        Instant.parse("2100-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
        Arbitrary<ZonedDate> any =
                Combinators.combine(zones, instants).as((zone, instant) -> ZonedDate.containing(instant, zone));
        Arbitrary<ZonedDate> nearChange = Combinators.combine(
                        zones, instants, Arbitraries.integers().between(-1, 1))
                .as((zone, instant, days) -> nextChange(zone, instant).plusDays(days));
        return Arbitraries.oneOf(any, nearChange).withoutEdgeCases();
    }

    static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    }

    static Arbitrary<DayHours> dayHours() {
        Arbitrary<DayHours> ranges = times().list()
                .uniqueElements()
                .ofMaxSize(6)
                .flatMap(times -> Arbitraries.of(true, false)
                        .map(overNight -> fromBoundaries(times.stream().sorted().toList(), overNight)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, ranges), Tuple.of(1, Arbitraries.of(DayHours.allDay(), DayHours.closed())));
    }

    static Arbitrary<BusinessHours> hours() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), dayHours())
                .map(week -> new BusinessHours(week, Map.of()))
                .withoutEdgeCases();
    }

    /** Opens at every second time; over night, closes at the first of them. */
    private static DayHours fromBoundaries(List<LocalTime> times, boolean overNight) {
        List<LocalRange> ranges = new ArrayList<>();
        int first = overNight && times.size() >= 2 ? 1 : 0;
        for (int i = first; i + 1 < times.size(); i += 2) {
            ranges.add(new LocalRange(times.get(i), times.get(i + 1)));
        }
        boolean lastIsLeft = (times.size() - first) % 2 == 1;
        if (first == 1 && lastIsLeft) {
            ranges.add(new LocalRange(times.get(times.size() - 1), times.get(0)));
        }
        return new DayHours(ranges);
    }

    private static ZonedDate nextChange(ZoneId zone, Instant instant) {
        var change = zone.getRules().nextTransition(instant);
        return ZonedDate.containing(change == null ? instant : change.getInstant(), zone);
    }
}
