package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("APT-2")
class TickTest {

    @Test
    void ticksCountQuartersOfAnHourSince1970() {
        assertThat(Tick.of(Instant.EPOCH)).isZero();
        assertThat(Tick.of(Instant.parse("1970-01-01T01:15:00Z"))).isEqualTo(5);
        assertThat(Tick.of(Instant.parse("1969-12-31T23:45:00Z"))).isEqualTo(-1);
        assertThat(Tick.startOf(5)).isEqualTo(Instant.parse("1970-01-01T01:15:00Z"));
        assertThat(Tick.startOf(Tick.of(Instant.parse("2026-11-22T08:30:00Z")))).isEqualTo("2026-11-22T08:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T08:31:00Z", "2026-11-22T08:30:01Z", "2026-11-22T08:30:00.000000001Z"})
    void anInstantWithinATickIsNoStart(String instant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tick.of(Instant.parse(instant)))
                .withMessageContaining(instant);
    }

    @Test
    void aTickContainsItsStartAndAllUpToTheNext() {
        long tick = Tick.of(Instant.parse("2026-11-22T08:30:00Z"));
        assertThat(Tick.containing(Instant.parse("2026-11-22T08:30:00Z"))).isEqualTo(tick);
        assertThat(Tick.containing(Instant.parse("2026-11-22T08:44:59.999999999Z")))
                .isEqualTo(tick);
        assertThat(Tick.containing(Instant.parse("2026-11-22T08:45:00Z"))).isEqualTo(tick + 1);
        assertThat(Tick.containing(Instant.parse("1969-12-31T23:59:59Z"))).isEqualTo(-1);
    }
}
