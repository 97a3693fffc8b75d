package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.MileageForecast.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MileageForecastTest {

    private static final LocalDate DELIVERY = LocalDate.of(2025, 1, 1);

    @Test
    @Tag("VEH-4")
    void aDistanceIsReachedByTheMeanOfFirstAndLastPoint() {
        MileageForecast forecast = of(Point.delivery(DELIVERY), after(100, 3_000), after(10, 900));
        assertThat(forecast.points()).isEqualTo(3);
        assertThat(forecast.daysSpanned()).isEqualTo(100);
        assertThat(forecast.isSure()).isTrue();
        assertThat(forecast.reaches(Distance.km(3_030))).contains(DELIVERY.plusDays(101));
        assertThat(forecast.reaches(Distance.km(3_031)))
                .as("a day that has begun counts")
                .contains(DELIVERY.plusDays(102));
    }

    @Test
    @Tag("VEH-4")
    void nothingIsPredictedForADayBeforeTheLastReading() {
        MileageForecast forecast = of(Point.delivery(DELIVERY), after(40, 12_000));
        assertThat(forecast.reaches(Distance.km(5_000))).contains(DELIVERY.plusDays(40));
        assertThat(forecast.reaches(Distance.km(12_000))).contains(DELIVERY.plusDays(40));
        assertThat(forecast.isSure()).as("two points").isFalse();
    }

    @Test
    @Tag("HC-34")
    void onePointOrNoDaysOrNoMovementPredictsNothing() {
        assertThat(MileageForecast.of(List.of())).isEmpty();
        assertThat(of(Point.delivery(DELIVERY)).reaches(Distance.km(1))).isEmpty();
        assertThat(of(Point.delivery(DELIVERY), after(0, 20)).reaches(Distance.km(21)))
                .isEmpty();
        assertThat(of(after(5, 700), after(90, 700)).reaches(Distance.km(701))).isEmpty();
    }

    @Test
    @Tag("VEH-4")
    void whatTakesMoreThanTwentyYearsIsNotPredicted() {
        MileageForecast slow = of(Point.delivery(DELIVERY), after(100, 100));
        assertThat(slow.reaches(Distance.km(100 + 20 * 366))).isPresent();
        assertThat(slow.reaches(Distance.km(101 + 20 * 366))).isEmpty();
    }

    @Test
    @Tag("HC-22")
    void aTypingErrorLeavesTheForecastAsItWas() {
        MileageForecast right = of(Point.delivery(DELIVERY), after(300, 198_555));
        MileageForecast withError = of(Point.delivery(DELIVERY), after(300, 198_555), after(330, 1_999_105));
        assertThat(withError).isEqualTo(right);
        assertThat(of(Point.delivery(DELIVERY), after(300, 198_555), after(330, 199_105), after(331, 150_000)))
                .isEqualTo(of(Point.delivery(DELIVERY), after(300, 198_555), after(330, 199_105)));
    }

    @Test
    @Tag("HC-34")
    void howSureItIsNeedsThreePointsOverThirtyDays() {
        assertThat(of(Point.delivery(DELIVERY), after(10, 300), after(29, 900)).isSure())
                .isFalse();
        assertThat(of(Point.delivery(DELIVERY), after(10, 300), after(30, 900)).isSure())
                .isTrue();
    }

    @Property
    @Tag("VEH-4")
    void aLongerDistanceIsNeverReachedEarlier(
            @ForAll @IntRange(min = 1, max = 4_000) int days,
            @ForAll @IntRange(min = 1, max = 900_000) int gone,
            @ForAll @IntRange(min = 0, max = 2_000_000) int one,
            @ForAll @IntRange(min = 0, max = 100_000) int more) {
        MileageForecast forecast = of(Point.delivery(DELIVERY), after(days, gone));
        Optional<LocalDate> sooner = forecast.reaches(Distance.km(one));
        Optional<LocalDate> later = forecast.reaches(Distance.km(one + more));
        assertThat(later.stream()).allMatch(day -> !day.isBefore(sooner.orElseThrow()));
        assertThat(sooner.stream())
                .allMatch(day -> !day.isBefore(forecast.last().day()));
    }

    private static Point after(int days, long km) {
        return new Point(DELIVERY.plusDays(days), Distance.km(km));
    }

    private static MileageForecast of(Point... points) {
        return MileageForecast.of(new ArrayList<>(List.of(points))).orElseThrow();
    }
}
