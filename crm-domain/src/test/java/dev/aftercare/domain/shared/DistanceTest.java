package dev.aftercare.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VEH-3")
class DistanceTest {

    @Test
    void distancesCompareAcrossUnits() {
        assertThat(Distance.km(100)).isGreaterThan(Distance.miles(62)).isLessThan(Distance.miles(63));
        assertThat(Distance.miles(62).isBelow(Distance.km(100))).isTrue();
        assertThat(Distance.km(100).isBelow(Distance.miles(62))).isFalse();
    }

    @Test
    void theSameLengthInBothUnitsComparesEqualAndIsNotTheSameReading() {
        Distance miles = Distance.miles(15_625);
        Distance km = Distance.km(25_146);

        assertThat(miles).isEqualByComparingTo(km);
        assertThat(miles.isBelow(km)).isFalse();
        assertThat(miles).isNotEqualTo(km);
    }

    @Test
    void theLargestDistancesCompareWithoutOverflow() {
        assertThat(Distance.miles(100_000_000)).isGreaterThan(Distance.km(100_000_000));
    }

    @Test
    void whatNoMeterShowsIsNoDistance() {
        assertThat(Distance.km(0)).isEqualByComparingTo(Distance.miles(0));
        assertThatThrownBy(() -> Distance.km(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> Distance.miles(100_000_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsAreReadBySymbol() {
        assertThat(DistanceUnit.ofSymbol("km")).isEqualTo(DistanceUnit.KILOMETRE);
        assertThat(DistanceUnit.ofSymbol("mi")).isEqualTo(DistanceUnit.MILE);
        assertThatThrownBy(() -> DistanceUnit.ofSymbol("KM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'KM'");
        assertThat(Distance.miles(12)).hasToString("12 mi");
    }
}
