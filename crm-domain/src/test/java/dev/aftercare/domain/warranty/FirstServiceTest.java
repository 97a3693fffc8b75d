package dev.aftercare.domain.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("WAR-1a")
class FirstServiceTest {

    private static final LocalDate DELIVERED = LocalDate.of(2026, 8, 31);
    private static final FirstServicePolicy STANDARD = FirstServicePolicy.standard();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 3000, IN_TIME",
        "2026-11-23, 2999, EARLY",
        "2027-02-28, 5000, IN_TIME", // six months from 31 August: the last day of February, included
    })
    void bothLimitsAreIncluded(LocalDate day, long km, FirstServiceTiming timing) {
        assertThat(FirstService.timing(STANDARD, DELIVERED, day, Distance.km(km)))
                .isEqualTo(Outcome.accepted(timing));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01, 4000, 1, 0", "2026-12-01, 5001, 0, 1", "2027-03-10, 5200, 10, 200"})
    void aRefusalSaysByHowMuch(LocalDate day, long km, String days, String kilometres) {
        Refusal refusal = refusal(FirstService.timing(STANDARD, DELIVERED, day, Distance.km(km)));

        assertThat(refusal.code()).isEqualTo(WarrantyRefusal.FIRST_SERVICE_LATE);
        assertThat(refusal.arguments()).isEqualTo(Map.of("days", days, "kilometres", kilometres));
    }

    @Test
    void aPolicyMayRefuseWhatIsEarly() {
        FirstServicePolicy strict = new FirstServicePolicy(6, 5_000, 3_000, true, false);
        Refusal refusal = refusal(FirstService.timing(strict, DELIVERED, DELIVERED, Distance.km(2_900)));

        assertThat(refusal.code()).isEqualTo(WarrantyRefusal.FIRST_SERVICE_EARLY);
        assertThat(refusal.arguments()).isEqualTo(Map.of("kilometres", "100"));
    }

    @Test
    void aPolicyMayTakeOneOfTheTwoLimits() {
        FirstServicePolicy either = new FirstServicePolicy(6, 5_000, 3_000, false, true);

        assertThat(FirstService.timing(either, DELIVERED, LocalDate.of(2027, 6, 1), Distance.km(4_000))
                        .isAccepted())
                .isTrue();
        assertThat(FirstService.timing(either, DELIVERED, LocalDate.of(2026, 12, 1), Distance.km(9_000))
                        .isAccepted())
                .isTrue();
        assertThat(FirstService.timing(either, DELIVERED, LocalDate.of(2027, 6, 1), Distance.km(9_000))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void numbersOutOfRangeAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FirstServicePolicy(0, 5_000, 3_000, false, false))
                .withMessageContaining("months is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FirstServicePolicy(6, 0, 0, false, false))
                .withMessageContaining("kilometres is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FirstServicePolicy(6, 5_000, 5_001, false, false))
                .withMessageContaining("5001");
    }

    private static Refusal refusal(Outcome<FirstServiceTiming> outcome) {
        return outcome.fold(
                timing -> {
                    throw new AssertionError("not refused but " + timing);
                },
                refusal -> refusal);
    }
}
