package dev.aftercare.examples.benchmarks.mileage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well 2,000 made-up drivers are predicted 30, 60 and 90 days ahead. The model was found on the seeds 1 to 3. */
@Tag("VEH-4")
class DriversTest {

    private static final int DRIVERS = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_260_302, 4_711, 987_654_321})
    void aTenthBetterThanEitherSimpleWayAndEightyOfAHundredIntervalsHold(long seed) {
        Score total = Drivers.total(Drivers.scores(seed, DRIVERS, MileageReport.evenly()));
        assertThat(total.origins()).isGreaterThan(50_000);
        assertThat(total.againstTheBest()).as(total.toString()).isLessThan(0.9);
        assertThat(total.held()).as(total.toString()).isCloseTo(0.8, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 17})
    void noKindIsMuchWorseThanTheWayThatHappensToSuitIt(long seed) {
        Drivers.scores(seed, DRIVERS, MileageReport.evenly()).forEach((kind, score) -> {
            assertThat(score.againstTheBest()).as(kind + " " + score).isLessThan(1.15);
            assertThat(score.held()).as(kind + " " + score).isBetween(0.65, 0.92);
        });
    }

    @Test
    void aFleetOfOrdinaryPeopleIsPredictedBetterTooThanByEitherWay() {
        Map<DriverKind, Integer> ordinary = new EnumMap<>(Map.of(
                DriverKind.COMMUTER,
                4,
                DriverKind.SEASONAL,
                2,
                DriverKind.CHANGING,
                2,
                DriverKind.SOLD,
                1,
                DriverKind.RARE,
                1));
        Score total = Drivers.total(Drivers.scores(11, DRIVERS, ordinary));
        assertThat(total.againstTheBest()).as(total.toString()).isLessThan(0.95);
        assertThat(total.held()).as(total.toString()).isCloseTo(0.8, within(0.04));
    }
}
