package dev.aftercare.usecase.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00.123456789Z");

    private Instant now = NOON;

    @Test
    void anIdIsAUuidOfVersion7WithTheMillisecondInFront() {
        UUID id = ids(1).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void idsAscendWithinAMillisecondAndBeyondItsCounter() {
        Ids ids = ids(1);
        List<UUID> made = Stream.generate(ids::next).limit(10_000).toList();

        assertThat(made)
                .isSortedAccordingTo(Comparator.comparing(UUID::toString))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void idsAscendThoughTheClockIsSetBack() {
        Ids ids = ids(1);
        List<UUID> made = new ArrayList<>(List.of(ids.next()));
        now = NOON.minusSeconds(3_600);
        made.add(ids.next());
        now = NOON.plusMillis(1);
        made.add(ids.next());

        assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }

    @Test
    void aTimelessIdHasNothingOfTheClock() {
        UUID before = ids(1).timeless();
        now = NOON.plusSeconds(3_600);

        assertThat(ids(1).timeless()).isEqualTo(before);
        assertThat(before.version()).isEqualTo(4);
        assertThat(before.variant()).isEqualTo(2);
    }

    @Test
    void oneClockAndOneSeedGiveTheSameIds() {
        assertThat(Stream.generate(ids(7)::next).limit(20))
                .containsExactlyElementsOf(
                        Stream.generate(ids(7)::next).limit(20).toList());
        assertThat(ids(7).next()).isNotEqualTo(ids(8).next());
        assertThat(ids(7).secret(32)).hasSize(32).isEqualTo(ids(7).secret(32)).isNotEqualTo(ids(8).secret(32));
    }

    @Test
    void nowHasMicroseconds() {
        assertThat(ids(1).now()).isEqualTo("2026-11-24T04:00:00.123456Z");
    }

    @Test
    void aSecondTryDrawsTheSameAndThenGoesOn() {
        Draws draws = new Draws(ids(1));
        List<UUID> first = List.of(draws.nextId(), draws.nextId());
        now = NOON.plusSeconds(5);
        draws.rewind();
        List<UUID> second = List.of(draws.nextId(), draws.nextId(), draws.nextId());

        assertThat(second).startsWith(first.toArray(UUID[]::new)).doesNotHaveDuplicates();
        assertThat(draws.now()).isEqualTo("2026-11-24T04:00:00.123456Z");
    }

    private Ids ids(long seed) {
        InstantSource clock = () -> now;
        return new Ids(clock, new Random(seed));
    }
}
