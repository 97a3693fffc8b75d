package dev.aftercare.domain.mileage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("VEH-4")
class MileageCurveTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 7, 999_999, 38_000_000, 38_123_457, 333_333_333})
    void theFirstDayIsExactAlsoWhereTheDistanceIsReachedToTheMillimetre(long daily) {
        double[] likely = IntStream.range(0, MileageCurve.knots())
                .mapToDouble(knot -> (double) daily * MileageCurve.day(knot))
                .toArray();
        MileageCurve curve = new MileageCurve(likely, new double[likely.length]);
        for (int day = 1; day <= MileageCurve.LAST_DAY; day++) {
            assertThat(curve.after(day, 0)).isEqualTo(daily * day);
            assertThat(curve.firstDay(daily * day, 0)).isEqualTo(day);
            assertThat(curve.firstDay(daily * (day - 1) + 1, 0)).isEqualTo(day);
        }
        assertThat(curve.firstDay(daily * MileageCurve.LAST_DAY + 1, 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.6, -1.28, 0, 1.28, 2.6})
    void whatWouldFallIsHeldUp(double z) {
        double[] likely = IntStream.range(0, MileageCurve.knots())
                .mapToDouble(knot -> knot % 2 == 0 ? 1_000 : 500)
                .toArray();
        double[] spread = new double[likely.length];
        Arrays.setAll(spread, knot -> knot * 0.3);
        MileageCurve curve = new MileageCurve(likely, spread);
        for (int day = 0; day < MileageCurve.LAST_DAY; day++) {
            assertThat(curve.after(day + 1, z)).isGreaterThanOrEqualTo(curve.after(day, z));
        }
    }
}
