package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

/** What is left of what is held when the rest is given back, against its quarters of an hour one by one (APT-7). */
class RestGivenBackProperties {

    private static final Instant DAY = Instant.parse("2026-03-03T00:00:00Z");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-7")
    void whatHasBegunStaysAndWhatIsToComeIsFree(
            @ForAll("holds") List<Hold> holds, @ForAll @LongRange(min = 0, max = 40 * 900) long second) {
        Instant at = DAY.plusSeconds(second);
        Placement placement = new Placement(
                new TimeRange(DAY, DAY.plusSeconds(3600)), holds, Optional.empty(), new PolicyId(new UUID(0, 1)));

        List<Hold> left = placement.holdsWithout(HoldKind::isOfWorkshop, at);

        assertThat(quarters(left))
                .isEqualTo(quarters(holds).stream()
                        .filter(quarter -> !quarter.kind().isOfWorkshop()
                                || Tick.startOf(quarter.tick()).isBefore(at))
                        .collect(Collectors.toSet()));
        assertThat(left)
                .as("whole where nothing of it is to come")
                .containsAll(holds.stream()
                        .filter(hold -> !hold.time().end().isAfter(at))
                        .toList());
        assertThat(placement.holding(left).holdsWithout(HoldKind::isOfWorkshop, at))
                .isEqualTo(left);
    }

    private record Quarter(HoldKind kind, UUID resource, int lane, long tick) {}

    private static Set<Quarter> quarters(List<Hold> holds) {
        return holds.stream()
                .flatMap(hold -> LongStream.range(hold.fromTick(), hold.toTick())
                        .mapToObj(tick -> new Quarter(hold.kind(), hold.resource(), hold.lane(), tick)))
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Hold>> holds() {
        long first = Tick.of(DAY);
        return Combinators.combine(
                        Arbitraries.of(HoldKind.class),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.longs().between(1, 10))
                .as((kind, lane, from, length) -> new Hold(
                        kind,
                        UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8)),
                        lane,
                        first + from,
                        first + from + length))
                .list()
                .ofMaxSize(6);
    }
}
