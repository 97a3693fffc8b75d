package dev.aftercare.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JournalOrderProperties {

    /** What one unit of work wrote: for which aggregate, how many lines, and how wrong its server's clock was. */
    record Written(int aggregate, int lines, int clockError) {}

    @Property
    void everyAggregateKeepsItsOwnOrder(@ForAll("histories") List<Unnumbered> events) {
        List<Unnumbered> ordered = JournalOrder.of(events);

        assertThat(ordered).containsExactlyInAnyOrderElementsOf(events);
        assertThat(aggregates(ordered).values())
                .allSatisfy(own -> assertThat(own)
                        .isSortedAccordingTo(Comparator.comparing(Unnumbered::sequence, Sequence.OWN_ORDER)));
    }

    @Property
    void theOrderInWhichEventsAreReadDoesNotMatter(@ForAll("histories") List<Unnumbered> events, @ForAll long seed) {
        List<Unnumbered> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(JournalOrder.of(shuffled)).isEqualTo(JournalOrder.of(events));
    }

    @Property
    void everyAggregateHoldsThePlacesInWhichItsEventsWereDecided(@ForAll("histories") List<Unnumbered> events) {
        List<Unnumbered> decided =
                events.stream().sorted(Unnumbered.DECIDED_ORDER).toList();

        assertThat(JournalOrder.of(events))
                .extracting(event -> event.sequence().aggregate())
                .containsExactlyElementsOf(decided.stream()
                        .map(event -> event.sequence().aggregate())
                        .toList());
    }

    @Property
    void whereClocksAgreeItIsTheOrderInWhichEventsWereDecided(@ForAll("agreeing") List<Unnumbered> events) {
        assertThat(JournalOrder.of(events))
                .isEqualTo(events.stream().sorted(Unnumbered.DECIDED_ORDER).toList());
    }

    @Provide
    Arbitrary<List<Unnumbered>> histories() {
        return written(10);
    }

    @Provide
    Arbitrary<List<Unnumbered>> agreeing() {
        return written(0);
    }

    private static Arbitrary<List<Unnumbered>> written(int worstClock) {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(aggregate -> Arbitraries.integers()
                        .between(1, 3)
                        .flatMap(lines -> Arbitraries.integers()
                                .between(-worstClock, worstClock)
                                .map(error -> new Written(aggregate, lines, error))))
                .list()
                .ofMaxSize(25)
                .map(JournalOrderProperties::events);
    }

    /** One unit of work a second; the events of one unit of work have one instant and rising ids. */
    private static List<Unnumbered> events(List<Written> writes) {
        Map<Integer, Integer> versions = new HashMap<>();
        List<Unnumbered> events = new ArrayList<>();
        for (int second = 0; second < writes.size(); second++) {
            Written write = writes.get(second);
            int version = versions.merge(write.aggregate(), 1, Integer::sum);
            int at = second;
            IntStream.rangeClosed(1, write.lines())
                    .mapToObj(line -> GivenEvents.event(
                            events.size() + line, write.aggregate(), version, line, at + write.clockError()))
                    .toList()
                    .forEach(events::add);
        }
        return events;
    }

    private static Map<Subject, List<Unnumbered>> aggregates(List<Unnumbered> events) {
        Map<Subject, List<Unnumbered>> own = new HashMap<>();
        events.forEach(event -> own.computeIfAbsent(event.sequence().aggregate(), aggregate -> new ArrayList<>())
                .add(event));
        return own;
    }
}
