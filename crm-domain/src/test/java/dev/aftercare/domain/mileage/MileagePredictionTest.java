package dev.aftercare.domain.mileage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("VEH-4")
class MileagePredictionTest {

    private static final LocalDate DELIVERY = LocalDate.of(2024, 1, 1);
    private static final UsualMileage PRIVATE = UsualMileage.of(VehicleUse.PRIVATE);

    @Test
    void aSteadyCarGoesOnAsItDid() {
        MileagePrediction prediction = predicted(driven(12, 30, 50));
        LocalDate last = DELIVERY.plusDays(360);
        assertThat(prediction.basis())
                .returns(50L, MileageBasis::kilometresADay)
                .returns(13, MileageBasis::points)
                .returns(360, MileageBasis::daysSpanned)
                .returns(DELIVERY, MileageBasis::since)
                .returns(DrivingHabit.STEADY, MileageBasis::habit)
                .returns(true, MileageBasis::isEnough);
        PredictedDistance inSixtyDays = prediction.distanceOn(last.plusDays(60));
        assertThat(inSixtyDays.likely().amount()).isBetween(20_950L, 21_050L);
        assertThat(inSixtyDays.low()).isLessThan(inSixtyDays.likely());
        assertThat(inSixtyDays.likely()).isLessThan(inSixtyDays.high());
        PredictedDate reached = prediction.dateOf(Distance.km(21_000)).orElseThrow();
        assertThat(reached.likely()).isBetween(last.plusDays(59), last.plusDays(61));
        assertThat(reached.isClose()).isTrue();
    }

    @Test
    void whatWasReachedIsNotPredictedAnew() {
        MileagePrediction prediction = predicted(driven(4, 30, 50));
        LocalDate last = DELIVERY.plusDays(120);
        assertThat(prediction.dateOf(Distance.km(6_000)))
                .contains(new PredictedDate(last, last.minusDays(30), Optional.of(last)));
        assertThat(prediction.dateOf(Distance.km(10)))
                .contains(new PredictedDate(DELIVERY.plusDays(1), DELIVERY, Optional.of(DELIVERY.plusDays(30))));
        assertThat(prediction.dateOf(Distance.km(0)))
                .contains(new PredictedDate(DELIVERY, DELIVERY, Optional.of(DELIVERY)));
        assertThat(prediction.distanceOn(last))
                .isEqualTo(new PredictedDistance(last, Distance.km(6_000), Distance.km(6_000), Distance.km(6_000)));
        assertThat(prediction.distanceOn(DELIVERY).likely()).isEqualTo(Distance.km(6_000));
    }

    @Test
    @Tag("HC-34")
    void oneReadingTellsNoMoreThanWhatSuchCarsGo() {
        List<MileagePoint> one = List.of(new MileagePoint(DELIVERY, Distance.km(20_000)));
        MileagePrediction prediction = predicted(one);
        assertThat(prediction.basis().isOfThisCar()).isFalse();
        assertThat(prediction.basis().kilometresADay()).isEqualTo(38);
        PredictedDistance inNinetyDays = prediction.distanceOn(DELIVERY.plusDays(90));
        assertThat(inNinetyDays.low().amount() - 20_000).isLessThan(38 * 90 / 3);
        assertThat(inNinetyDays.high().amount() - 20_000).isGreaterThan(38 * 90 * 2);
        MileagePrediction taxi = KnownMileage.of(one).orElseThrow().predicted(UsualMileage.of(VehicleUse.TAXI));
        assertThat(taxi.distanceOn(DELIVERY.plusDays(90)).low()).isGreaterThan(inNinetyDays.low());
        assertThat(taxi.basis().kilometresADay()).isEqualTo(250);
    }

    @Test
    @Tag("HC-34")
    void aCarThatNeverMovesDividesNothingByZero() {
        MileagePrediction parked = predicted(List.of(at(5, 700), at(40, 700), at(90, 700), at(200, 700), at(400, 700)));
        assertThat(parked.distanceOn(DELIVERY.plusDays(490)).likely().amount()).isLessThan(790);
        assertThat(parked.distanceOn(DELIVERY.plusDays(490)).low()).isEqualTo(Distance.km(700));
        assertThat(parked.dateOf(Distance.km(30_700))).as("more than 20 years").isEmpty();
        assertThat(predicted(List.of(at(3, 10), at(3, 20))).basis().isOfThisCar())
                .isFalse();
        assertThat(KnownMileage.of(List.of())).isEmpty();
    }

    @Test
    @Tag("HC-22")
    void aTypingErrorLeavesThePredictionAsItWas() {
        List<MileagePoint> right = List.of(at(0, 0), at(150, 98_000), at(300, 198_555), at(331, 219_105));
        List<MileagePoint> withErrors = new ArrayList<>(right);
        withErrors.add(at(320, 1_999_105));
        withErrors.add(at(330, 150_000));
        assertThat(KnownMileage.of(withErrors).orElseThrow().points()).isEqualTo(right);
        assertThat(predicted(withErrors).dateOf(Distance.km(250_000)))
                .isEqualTo(predicted(right).dateOf(Distance.km(250_000)));
    }

    @Test
    void aChangeOfHabitIsFollowedAndMakesItLessSure() {
        List<MileagePoint> changed = driven(20, 30, 20);
        for (int month = 1; month <= 5; month++) {
            changed.add(at(600 + 30 * month, 12_000 + 30 * 90 * month));
        }
        MileagePrediction prediction = predicted(changed);
        assertThat(prediction.basis().kilometresADay()).isBetween(75L, 95L);
        assertThat(prediction.basis().habit()).isNotEqualTo(DrivingHabit.STEADY);
        assertThat(width(prediction, 750, 60)).isGreaterThan(2 * width(predicted(driven(25, 30, 90)), 750, 60));
    }

    @Test
    @Tag("HC-24")
    void underANewOwnerWhatWasReadBeforeCountsLess() {
        List<MileagePoint> points = driven(24, 30, 20);
        KnownMileage sold = KnownMileage.of(points).orElseThrow().ownedSince(DELIVERY.plusDays(720));
        assertThat(width(sold.predicted(PRIVATE), 720, 60)).isGreaterThan(3 * width(predicted(points), 720, 60));

        points.add(at(750, 14_400 + 30 * 80));
        KnownMileage since = KnownMileage.of(points).orElseThrow().ownedSince(DELIVERY.plusDays(725));
        assertThat(since.predicted(PRIVATE).basis().kilometresADay())
                .isGreaterThan(predicted(points).basis().kilometresADay() + 10);
    }

    @Test
    void aLongGapMakesItLessSure() {
        List<MileagePoint> read = List.of(at(0, 0), at(60, 1_500), at(120, 5_000), at(180, 6_000), at(240, 9_000));
        List<MileagePoint> gap = List.of(at(0, 0), at(60, 1_500), at(120, 5_000));
        assertThat(width(predicted(gap), 240, 60)).isGreaterThan(width(predicted(read), 240, 60));
    }

    @Test
    void aSeasonThatCameTwiceIsExpectedAgain() {
        List<MileagePoint> points = new ArrayList<>(List.of(at(0, 0)));
        long gone = 0;
        for (int day = 30; day <= 3 * 365; day += 30) {
            double season = 1 + 0.6 * Math.cos(2 * Math.PI * (day - 15 - 180) / 365.25);
            gone += Math.round(30 * 40 * season);
            points.add(at(day, gone));
        }
        MileagePrediction prediction = predicted(points);
        assertThat(prediction.basis().habit()).isEqualTo(DrivingHabit.SEASONAL);
        LocalDate winter = DELIVERY.plusDays(3 * 365);
        long inWinter = between(prediction, winter, winter.plusDays(60));
        long inSummer = between(prediction, winter.plusDays(150), winter.plusDays(210));
        assertThat(inSummer).isGreaterThan(2 * inWinter);
    }

    @Test
    void weekdaysAreNeverTakenForChangesOfHabit() {
        List<MileagePoint> daily = new ArrayList<>(List.of(at(0, 0)));
        long gone = 0;
        for (int day = 1; day <= 140; day++) {
            gone += day % 7 < 5 ? 60 : 5;
            daily.add(at(day, gone));
        }
        LocalDate last = DELIVERY.plusDays(140);
        long inFourWeeks =
                predicted(daily).distanceOn(last.plusDays(28)).likely().amount() - gone;
        assertThat(inFourWeeks).isBetween(1_180L, 1_300L);
    }

    @Test
    void aCarThatReportsEveryDayForTwentyYearsCostsNoMore() {
        List<MileagePoint> daily = IntStream.rangeClosed(0, 7_300)
                .mapToObj(day -> at(day, 40L * day))
                .toList();
        List<MileagePoint> spaced = Spacing.spaced(daily);
        assertThat(spaced).hasSizeBetween(30, 64).startsWith(daily.get(0)).endsWith(daily.get(7_300));
        assertThat(predicted(daily).basis().points()).isEqualTo(7_301);
    }

    @Test
    void whatTakesMoreThanTwentyYearsIsNotPredicted() {
        MileagePrediction slow = predicted(driven(40, 30, 1));
        assertThat(slow.dateOf(Distance.km(5_000))).isPresent();
        assertThat(slow.dateOf(Distance.km(50_000))).isEmpty();
        LocalDate far = DELIVERY.plusDays(40 * 366);
        assertThat(slow.distanceOn(far).likely())
                .isEqualTo(slow.distanceOn(far.plusDays(9_999)).likely());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.49, 0.991, -1, 1, Double.NaN})
    void onlyProbabilitiesThatMeanSomethingAreTaken(double probability) {
        MileagePrediction prediction = predicted(driven(4, 30, 50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prediction.distanceOn(DELIVERY, probability))
                .withMessageContaining(String.valueOf(probability));
        assertThatIllegalArgumentException().isThrownBy(() -> prediction.dateOf(Distance.km(1), probability));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -38, 1_001, Double.NaN})
    void nobodyUsuallyGoesThatFar(double kilometres) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UsualMileage(kilometres))
                .withMessageContaining(String.valueOf(kilometres));
    }

    private static long between(MileagePrediction prediction, LocalDate from, LocalDate until) {
        return prediction.distanceOn(until).likely().amount()
                - prediction.distanceOn(from).likely().amount();
    }

    private static long width(MileagePrediction prediction, int day, int ahead) {
        PredictedDistance distance = prediction.distanceOn(DELIVERY.plusDays(day + ahead));
        return distance.high().amount() - distance.low().amount();
    }

    /** So many times so many days at so many kilometres a day, from delivery on. */
    private static List<MileagePoint> driven(int times, int days, int daily) {
        List<MileagePoint> points = new ArrayList<>();
        for (int i = 0; i <= times; i++) {
            points.add(at(i * days, (long) i * days * daily));
        }
        return points;
    }

    private static MileagePoint at(int days, long kilometres) {
        return new MileagePoint(DELIVERY.plusDays(days), Distance.km(kilometres));
    }

    private static MileagePrediction predicted(List<MileagePoint> points) {
        return KnownMileage.of(points).orElseThrow().predicted(PRIVATE);
    }
}
