package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("APT-2")
class TickSetTest {

    @Test
    void theEmptySetHasNothing() {
        assertThat(TickSet.empty().isEmpty()).isTrue();
        assertThat(TickSet.empty().cardinality()).isZero();
        assertThat(TickSet.empty().first()).isEmpty();
        assertThat(TickSet.empty().offsets()).isEmpty();
        assertThat(TickSet.range(64, 64)).isEqualTo(TickSet.empty());
    }

    @Test
    void aRangeHasItsStartButNotItsEnd() {
        assertThat(TickSet.range(62, 66).offsets()).containsExactly(62, 63, 64, 65);
        assertThat(TickSet.range(0, 128).cardinality()).isEqualTo(128);
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "5,4", "0,129", "129,129"})
    void whatIsNoRangeIsRefused(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TickSet.range(from, to))
                .withMessageContaining(from + " to " + to);
    }

    @Test
    void aJobStartsWhereAllItsTicksAreFree() {
        TickSet morning = TickSet.range(32, 36).or(TickSet.range(38, 41));
        assertThat(morning.startsOf(1)).isEqualTo(morning);
        assertThat(morning.startsOf(3).offsets()).containsExactly(32, 33, 38);
        assertThat(morning.startsOf(4).offsets()).containsExactly(32);
        assertThat(morning.startsOf(5).isEmpty()).isTrue();
        assertThat(TickSet.range(0, 128).startsOf(128).offsets()).containsExactly(0);
        assertThat(TickSet.range(0, 128).startsOf(129).isEmpty()).isTrue();
    }

    @Test
    void aJobOfNoTicksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TickSet.empty().startsOf(0))
                .withMessageContaining("0 ticks");
    }

    @Test
    void nextIsTheLowestFromThereOn() {
        TickSet set = TickSet.range(10, 11).or(TickSet.range(70, 72));
        assertThat(set.first()).hasValue(10);
        assertThat(set.next(10)).hasValue(10);
        assertThat(set.next(11)).hasValue(70);
        assertThat(set.next(72)).isEmpty();
        assertThat(set.next(128)).isEmpty();
    }

    @Test
    void offsetsOutsideAreInNoSet() {
        TickSet all = TickSet.range(0, 128);
        assertThat(all.contains(-1)).isFalse();
        assertThat(all.contains(128)).isFalse();
        assertThat(all.contains(-64)).isFalse();
    }

    @Test
    void theTextFormIsStable() {
        assertThat(TickSet.range(0, 1).toHex()).isEqualTo("00000000000000000000000000000001");
        assertThat(TickSet.range(64, 68).or(TickSet.range(4, 8)).toHex()).isEqualTo("000000000000000f00000000000000f0");
        assertThat(TickSet.parse("80000000000000000000000000000000").offsets()).containsExactly(127);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "000000000000000f00000000000000F0",
                "000000000000000f00000000000000f00",
                "-00000000000000f00000000000000f0"
            })
    void anyOtherTextIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TickSet.parse(text))
                .withMessageContaining("32 digits");
    }

    @Test
    void showsItsOffsets() {
        assertThat(TickSet.range(32, 35)).hasToString("{32, 33, 34}");
    }
}
