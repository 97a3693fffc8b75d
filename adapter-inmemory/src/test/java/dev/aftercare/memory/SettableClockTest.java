package dev.aftercare.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("harness")
class SettableClockTest {

    private final SettableClock clock = SettableClock.at("2026-03-02T08:00:00Z");

    @Test
    void itStandsStillUntilItIsSet() {
        assertThat(clock.instant()).isEqualTo("2026-03-02T08:00:00Z").isEqualTo(clock.instant());
        assertThat(clock.advance(Duration.ofMinutes(90))).isEqualTo("2026-03-02T09:30:00Z");
        clock.moveTo(Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(clock.instant()).isEqualTo("2026-03-03T00:00:00Z");
    }

    @Test
    void itGoesBackOnlyWhenAskedByName() {
        Instant earlier = Instant.parse("2026-03-02T07:59:59Z");

        assertThatThrownBy(() -> clock.moveTo(earlier)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo("2026-03-02T08:00:00Z");
        clock.moveBackTo(earlier);
        assertThat(clock.instant()).isEqualTo(earlier);
    }

    @Test
    void chanceOfOneSeedIsTheSameInEveryRun() {
        assertThat(SeededChance.of(7).longs(100))
                .containsExactlyElementsOf(SeededChance.of(7).longs(100).boxed().toList());
        assertThat(SeededChance.of(7).nextLong())
                .isNotEqualTo(SeededChance.of(8).nextLong());
    }
}
