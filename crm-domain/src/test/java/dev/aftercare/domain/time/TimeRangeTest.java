package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-2")
class TimeRangeTest {

    private static final TimeRange TEN_TO_ELEVEN = hours(10, 11);

    @Test
    void holdsItsStartButNotItsEnd() {
        assertThat(TEN_TO_ELEVEN.contains(at(10))).isTrue();
        assertThat(TEN_TO_ELEVEN.contains(at(11).minusNanos(1))).isTrue();
        assertThat(TEN_TO_ELEVEN.contains(at(11))).isFalse();
        assertThat(TEN_TO_ELEVEN.contains(at(10).minusNanos(1))).isFalse();
    }

    @Test
    void rangesThatTouchDoNotOverlap() {
        assertThat(TEN_TO_ELEVEN.overlaps(hours(11, 12))).isFalse();
        assertThat(hours(11, 12).overlaps(TEN_TO_ELEVEN)).isFalse();
        assertThat(TEN_TO_ELEVEN.intersection(hours(11, 12))).isEmpty();
    }

    @Test
    void theIntersectionIsWhatBothHave() {
        assertThat(hours(9, 12).overlaps(hours(11, 14))).isTrue();
        assertThat(hours(9, 12).intersection(hours(11, 14))).contains(hours(11, 12));
        assertThat(hours(11, 14).intersection(hours(9, 12))).contains(hours(11, 12));
        assertThat(hours(9, 12).intersection(TEN_TO_ELEVEN)).contains(TEN_TO_ELEVEN);
    }

    @Test
    void aRangeHoldsItselfAndWhatLiesInIt() {
        assertThat(TEN_TO_ELEVEN.contains(TEN_TO_ELEVEN)).isTrue();
        assertThat(hours(9, 12).contains(TEN_TO_ELEVEN)).isTrue();
        assertThat(TEN_TO_ELEVEN.contains(hours(10, 12))).isFalse();
        assertThat(TEN_TO_ELEVEN.contains(hours(9, 11))).isFalse();
    }

    @Test
    void lastsFromStartToEnd() {
        assertThat(hours(9, 12).duration()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anEmptyOrBackwardRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours(10, 10))
                .withMessageContaining("1970-01-01T10:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> hours(11, 10));
    }

    private static TimeRange hours(int from, int to) {
        return new TimeRange(at(from), at(to));
    }

    private static Instant at(int hour) {
        return Instant.EPOCH.plus(Duration.ofHours(hour));
    }
}
