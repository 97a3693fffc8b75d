package dev.aftercare.domain.mileage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("VEH-4")
class MileageProperties {

    private static final LocalDate START = LocalDate.of(2022, 3, 1);
    private static final UsualMileage PRIVATE = UsualMileage.of(VehicleUse.PRIVATE);

    @Property
    void distanceNeverFallsWithTheDate(
            @ForAll("histories") List<MileagePoint> points,
            @ForAll @IntRange(max = 7_500) int day,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double probability) {
        MileagePrediction prediction = predicted(points);
        LocalDate from = last(points).plusDays(day);
        PredictedDistance sooner = prediction.distanceOn(from, probability);
        PredictedDistance after = prediction.distanceOn(from.plusDays(later), probability);
        assertThat(after.low()).isGreaterThanOrEqualTo(sooner.low());
        assertThat(after.likely()).isGreaterThanOrEqualTo(sooner.likely());
        assertThat(after.high()).isGreaterThanOrEqualTo(sooner.high());
    }

    @Property
    void theDateIsTheFirstDayOnWhichTheDistanceIsReached(
            @ForAll("histories") List<MileagePoint> points,
            @ForAll @IntRange(min = 1, max = 200_000) int ahead,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double probability) {
        MileagePrediction prediction = predicted(points);
        Distance distance =
                Distance.km(KnownMileage.of(points).orElseThrow().last().total().amount() + ahead);
        Optional<PredictedDate> reached = prediction.dateOf(distance, probability);
        reached.ifPresent(date -> {
            assertThat(date.earliest()).isBeforeOrEqualTo(date.likely());
            assertThat(prediction.distanceOn(date.likely(), probability).likely())
                    .isGreaterThanOrEqualTo(distance);
            assertThat(prediction
                            .distanceOn(date.likely().minusDays(1), probability)
                            .likely())
                    .isLessThan(distance);
            assertThat(prediction.distanceOn(date.earliest(), probability).high())
                    .isGreaterThanOrEqualTo(distance);
            assertThat(prediction
                            .distanceOn(date.earliest().minusDays(1), probability)
                            .high())
                    .isLessThan(distance);
            date.latest().ifPresent(latest -> {
                assertThat(latest).isAfterOrEqualTo(date.likely());
                assertThat(prediction.distanceOn(latest, probability).low()).isGreaterThanOrEqualTo(distance);
                assertThat(prediction
                                .distanceOn(latest.minusDays(1), probability)
                                .low())
                        .isLessThan(distance);
            });
        });
    }

    /** What is read later moves nothing that has been: the day lies between the same two points, and the more the farther. */
    @Property
    void whatWasPassedStaysPassed(
            @ForAll("histories") List<MileagePoint> points,
            @ForAll @IntRange(max = 200_000) int one,
            @ForAll @IntRange(max = 200_000) int other,
            @ForAll @IntRange(min = 1, max = 900) int later,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double probability) {
        KnownMileage known = KnownMileage.of(points).orElseThrow();
        long most = known.last().total().amount() + 1;
        Distance distance = Distance.km(Math.min(one, other) % most);
        PredictedDate reached = predicted(points).dateOf(distance, probability).orElseThrow();
        List<MileagePoint> more = new ArrayList<>(points);
        more.add(new MileagePoint(
                last(points).plusDays(later), Distance.km(known.last().total().amount() + later)));
        assertThat(predicted(more).dateOf(distance, probability)).contains(reached);
        assertThat(reached.likely())
                .isBetween(reached.earliest(), reached.latest().orElseThrow())
                .isBeforeOrEqualTo(known.last().day());
        assertThat(predicted(points).dateOf(known.last().total()).orElseThrow().likely())
                .isAfterOrEqualTo(reached.likely());
    }

    @Property
    void intervalsNestWithTheProbability(
            @ForAll("histories") List<MileagePoint> points,
            @ForAll @IntRange(max = 3_000) int day,
            @ForAll @DoubleRange(min = 0.5, max = 0.98) double probability,
            @ForAll @DoubleRange(min = 0.5, max = 0.98) double other) {
        MileagePrediction prediction = predicted(points);
        LocalDate on = last(points).plusDays(day);
        PredictedDistance narrow = prediction.distanceOn(on, Math.min(probability, other));
        PredictedDistance wide = prediction.distanceOn(on, Math.max(probability, other));
        assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
        assertThat(narrow.low()).isLessThanOrEqualTo(narrow.likely());
        assertThat(narrow.likely()).isLessThanOrEqualTo(narrow.high());
        assertThat(narrow.high()).isLessThanOrEqualTo(wide.high());
        assertThat(wide.likely()).isEqualTo(narrow.likely());
    }

    /** 15,625 miles are 25,146 km exactly. */
    @Property
    void milesAndKilometresTellTheSame(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 100, max = 900) Integer> gaps,
            @ForAll @Size(20) List<@IntRange(max = 2) Integer> steps,
            @ForAll @IntRange(max = 3_000) int day,
            @ForAll @IntRange(min = 1, max = 8) int ahead) {
        List<MileagePoint> inKilometres = new ArrayList<>();
        List<MileagePoint> inMiles = new ArrayList<>();
        LocalDate on = START;
        int times = 0;
        for (int i = 0; i < gaps.size(); i++) {
            on = on.plusDays(gaps.get(i));
            times += steps.get(i);
            inKilometres.add(new MileagePoint(on, Distance.km(25_146L * times)));
            inMiles.add(new MileagePoint(on, Distance.miles(15_625L * times)));
        }
        MileagePrediction kilometres = predicted(inKilometres);
        MileagePrediction miles = predicted(inMiles);
        assertThat(miles.dateOf(Distance.miles(15_625L * (times + ahead))))
                .isEqualTo(kilometres.dateOf(Distance.km(25_146L * (times + ahead))));
        assertThat(1.609344 * miles.distanceOn(on.plusDays(day)).high().amount())
                .isCloseTo(
                        (double) kilometres.distanceOn(on.plusDays(day)).high().amount(), within(1.7));
    }

    @Property
    void theOrderInWhichReadingsComeDoesNotMatter(
            @ForAll("histories") List<MileagePoint> points, @ForAll Random random) {
        List<MileagePoint> shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        LocalDate on = last(points).plusDays(100);
        Distance distance = Distance.km(500_000);
        assertThat(predicted(shuffled).distanceOn(on))
                .isEqualTo(predicted(points).distanceOn(on));
        assertThat(predicted(shuffled).dateOf(distance))
                .isEqualTo(predicted(points).dateOf(distance));
        assertThat(predicted(shuffled).basis()).isEqualTo(predicted(points).basis());
    }

    /** One to thirty readings, up to 400 days apart, up to 500 km a day between them. */
    @Provide
    Arbitrary<List<MileagePoint>> histories() {
        Arbitrary<int[]> step = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 500))
                .as((days, daily) -> new int[] {days, days * daily});
        return step.list().ofMinSize(1).ofMaxSize(30).map(MileageProperties::readings);
    }

    private static List<MileagePoint> readings(List<int[]> steps) {
        List<MileagePoint> points = new ArrayList<>();
        LocalDate day = START;
        long gone = 0;
        for (int[] step : steps) {
            day = day.plusDays(step[0]);
            gone += step[1];
            points.add(new MileagePoint(day, Distance.km(gone)));
        }
        return points;
    }

    private static LocalDate last(List<MileagePoint> points) {
        return points.get(points.size() - 1).day();
    }

    private static MileagePrediction predicted(List<MileagePoint> points) {
        return KnownMileage.of(points).orElseThrow().predicted(PRIVATE);
    }
}
