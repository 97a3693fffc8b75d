package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sets of instants, asked second by second. */
class TimeRangesProperties {

    private static final int SECONDS = 60;

    @Property
    void freeIsWhatIsOpenAndNotTaken(@ForAll("ranges") List<TimeRange> open, @ForAll("ranges") List<TimeRange> taken) {
        List<TimeRange> free = TimeRanges.minus(open, taken);
        for (int second = 0; second < SECONDS; second++) {
            assertThat(isIn(free, second)).isEqualTo(isIn(open, second) && !isIn(taken, second));
        }
        assertApart(free);
    }

    @Property
    void joiningChangesNoInstant(@ForAll("ranges") List<TimeRange> ranges) {
        List<TimeRange> joined = TimeRanges.joined(ranges);
        for (int second = 0; second < SECONDS; second++) {
            assertThat(isIn(joined, second)).isEqualTo(isIn(ranges, second));
        }
        assertApart(joined);
    }

    @Property
    void withinAWindowIsWhatIsInBoth(@ForAll("range") TimeRange window, @ForAll("ranges") List<TimeRange> ranges) {
        List<TimeRange> within = TimeRanges.within(window, ranges);
        for (int second = 0; second < SECONDS; second++) {
            assertThat(isIn(within, second)).isEqualTo(isIn(List.of(window), second) && isIn(ranges, second));
        }
    }

    @Provide
    Arbitrary<TimeRange> range() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, SECONDS - 1),
                        Arbitraries.integers().between(1, 20))
                .as((from, length) -> new TimeRange(Instant.ofEpochSecond(from), Instant.ofEpochSecond(from + length)));
    }

    @Provide
    Arbitrary<List<TimeRange>> ranges() {
        return range().list().ofMaxSize(8);
    }

    private static boolean isIn(List<TimeRange> ranges, int second) {
        return ranges.stream().anyMatch(range -> range.contains(Instant.ofEpochSecond(second)));
    }

    private static void assertApart(List<TimeRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).start()).isAfter(ranges.get(i - 1).end());
        }
    }
}
