package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentPolicyTest {

    @Test
    @Tag("APT-1")
    @Tag("APT-4")
    @Tag("APT-6a")
    void theDefaultsAreThoseOfTheRulebook() {
        AppointmentPolicy standard = AppointmentPolicy.KIND.standard().get();

        assertThat(standard).isEqualTo(new AppointmentPolicy(30, 180, 20, 30, 15, 60, LocalTime.NOON));
        assertThat(standard.punctual()).isEqualTo(Duration.ofMinutes(15));
        assertThat(standard.grace()).isEqualTo(Duration.ofHours(1));
        assertThat(standard.advisorTicks()).isEqualTo(2);
        assertThat(AppointmentPolicy.KIND.openToDealers()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 0, 5, 20",
        "20, 0, 1, 20",
        "20, 0, 0, 0",
        "20, 3, 9, 20",
        "20, 3, 4, 20",
        "20, 3, 3, 15",
        "20, 3, 2, 10",
        "20, 3, 1, 5",
        "20, 3, 0, 0",
        "20, 3, -1, 0",
        "10, 2, 1, 4",
        "0, 3, 2, 0",
        "100, 30, 1, 4"
    })
    @Tag("APT-4")
    void theWalkInShareIsReleasedInStepsAsTheDayNears(int percent, int over, int daysAhead, int kept) {
        AppointmentPolicy policy =
                new AppointmentPolicy(30, 180, percent, 30, 15, 60, LocalTime.NOON).filledBy(new Filling(over, 6, 3));

        assertThat(policy.walkInPercent(daysAhead)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"9, 20", "1, 20", "0, 5", "-1, 5"})
    @Tag("APT-10")
    void whatIsKeptForUrgentRequestsIsKeptOnTheDayItselfAndIsAPartOfTheRestBefore(int daysAhead, int kept) {
        AppointmentPolicy policy = AppointmentPolicy.standard().filledBy(new Filling(0, 6, 3).keepingExpress(5));

        assertThat(policy.keptPercent(daysAhead)).isEqualTo(kept);
        assertThat(policy.express().keptPercent(daysAhead)).isZero();
    }

    @Test
    @Tag("APT-10")
    void nobodyGetsAnotherBayOrPersonForTheSakeOfAnUrgentRequest() {
        assertThat(AppointmentPolicy.standard().express().filling()).isEqualTo(new Filling(0, 6, 0));
    }

    @Test
    @Tag("APT-10")
    void aShareForUrgentRequestsOutOfRangeIsRefusedByName() {
        for (int percent : new int[] {-1, 101}) {
            assertThatThrownBy(() -> Filling.standard().keepingExpress(percent))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("filling.expressPercent is " + percent);
        }
    }

    @Test
    @Tag("APT-4")
    void aPolicyWithoutWordsOnFillingFillsByTheStandard() {
        assertThat(new AppointmentPolicy(30, 180, 20, 30, 15, 60, LocalTime.NOON, null))
                .isEqualTo(AppointmentPolicy.standard());
        assertThat(AppointmentPolicy.standard().filling()).isEqualTo(new Filling(0, 6, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,   6,  3, filling.releaseDays is -1",
        "31,   6,  3, filling.releaseDays is 31",
        " 0,  -1,  3, filling.loungePlaces is -1",
        " 0, 101,  3, filling.loungePlaces is 101",
        " 0,   6, -1, filling.mostReassigned is -1",
        " 0,   6,  7, filling.mostReassigned is 7"
    })
    @Tag("APT-4")
    void fillingOutOfRangeIsRefusedByName(int release, int lounge, int reassigned, String told) {
        assertThatThrownBy(() -> new Filling(release, lounge, reassigned))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource({
        "15,   1,   0,  15,   0,   0",
        "60, 366, 100, 240, 120, 720",
        "30, 180,  20,  30,  60,  60",
    })
    @Tag("APT-3")
    void theSmallestAndTheLargestNumbersAreTaken(
            int step, int horizon, int walkIn, int advisor, int punctual, int grace) {
        assertThatCode(() -> new AppointmentPolicy(step, horizon, walkIn, advisor, punctual, grace, LocalTime.NOON))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "45, 180,  20,  30,  15,  60, stepMinutes is 45",
        " 0, 180,  20,  30,  15,  60, stepMinutes is 0",
        "30,   0,  20,  30,  15,  60, horizonDays is 0",
        "30, 367,  20,  30,  15,  60, horizonDays is 367",
        "30, 180,  -1,  30,  15,  60, walkInPercent is -1",
        "30, 180, 101,  30,  15,  60, walkInPercent is 101",
        "30, 180,  20,   0,  15,  60, advisorMinutes is 0",
        "30, 180,  20,  20,  15,  60, advisorMinutes is 20",
        "30, 180,  20, 255,  15,  60, advisorMinutes is 255",
        "30, 180,  20,  30,  -1,  60, punctualMinutes is -1",
        "30, 180,  20,  30, 121, 200, punctualMinutes is 121",
        "30, 180,  20,  30,  15,  14, graceMinutes is 14",
        "30, 180,  20,  30,  15, 721, graceMinutes is 721"
    })
    @Tag("APT-3")
    void anyOtherNumberIsRefusedByName(
            int step, int horizon, int walkIn, int advisor, int punctual, int grace, String told) {
        assertThatThrownBy(() -> new AppointmentPolicy(step, horizon, walkIn, advisor, punctual, grace, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }
}
