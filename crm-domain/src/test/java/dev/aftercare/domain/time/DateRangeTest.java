package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("WAR-2b")
class DateRangeTest {

    @Tag("HC-19")
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 36, 2027-02-28",
        "2023-02-28, 12, 2024-02-28",
        "2026-01-31, 1, 2026-02-28",
        "2026-01-31, 2, 2026-03-31",
        "2026-11-23, 0, 2026-11-23"
    })
    void aPeriodOfMonthsEndsWithTheCorrespondingDay(LocalDate from, int months, LocalDate last) {
        DateRange period = DateRange.ofMonths(from, months);

        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.contains(from)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(last.plusDays(1))).isFalse();
        assertThat(period.contains(from.minusDays(1))).isFalse();
    }

    @Tag("HC-19")
    @Test
    void aWarrantyOfThreeYearsFromALeapDayIncludesThe28th() {
        // tag::months[]
        DateRange warranty = DateRange.ofMonths(LocalDate.of(2024, 2, 29), 36);

        assertThat(warranty.lastDay()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(warranty.contains(LocalDate.of(2027, 3, 1))).isFalse();
        // end::months[]
    }

    @Tag("WAR-5a")
    @Test
    void theTenthDayIsInTimeAndTheEleventhIsLate() {
        DateRange claim = DateRange.ofDaysAfter(LocalDate.of(2026, 11, 23), 10);

        assertThat(claim.contains(LocalDate.of(2026, 12, 3))).isTrue();
        assertThat(claim.contains(LocalDate.of(2026, 12, 4))).isFalse();
    }

    @Test
    void onTheTimeLineItIsAsLongAsItsDaysThere() {
        DateRange weekend = DateRange.ofDaysAfter(LocalDate.of(2026, 10, 31), 1);

        assertThat(weekend.in(ZoneId.of("America/New_York")))
                .isEqualTo(new TimeRange(Instant.parse("2026-10-31T04:00:00Z"), Instant.parse("2026-11-02T05:00:00Z")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DateRange.ofDaysAfter(LocalDate.of(2011, 12, 30), 0).in(ZoneId.of("Pacific/Apia")));
    }

    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(day, day))
                .withMessageContaining("2026-11-23");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.ofMonths(day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.ofDaysAfter(day, -1));
    }
}
