package dev.aftercare.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a month and when it closes (CUS-3c). */
class QualityMonthTest {

    @Test
    @Tag("CUS-3c")
    void aMonthHasAllOfItsDays() {
        assertThat(QualityMonth.days(YearMonth.of(2024, 2)))
                .isEqualTo(new DateRange(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)));
        assertThat(QualityMonth.days(YearMonth.of(2026, 12)).lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-20, 20, 2026-02",
        "2026-04-21, 20, 2026-03",
        "2026-01-20, 20, 2025-11",
        "2026-01-21, 20, 2025-12",
        "2024-03-03, 3, 2024-01",
        "2024-03-04, 3, 2024-02",
        "2026-03-31, 90, 2025-11",
        "2026-04-01, 90, 2025-12"
    })
    @Tag("CUS-3c")
    @Tag("HC-41")
    void aMonthClosesWhenThePolicysDaysOfTheNextOneAreOver(LocalDate today, int closingDays, YearMonth last) {
        assertThat(QualityMonth.lastClosed(today, new DataQualityPolicy(3, closingDays)))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, 2026-03-30", "2026-03-31, 2026-03-31", "2026-05-02, 2026-03-31"})
    @Tag("CUS-3c")
    void thePolicyOfTheMonthsLastDayCountsOrOfTodayBeforeIt(LocalDate today, LocalDate counts) {
        assertThat(QualityMonth.policyDay(YearMonth.of(2026, 3), today)).isEqualTo(counts);
    }

    @Test
    @Tag("CUS-3c")
    void aShareIsNeverMoreThanTheWholeAndAPolicyInItsRange() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Share.NONE.isOfNothing()).isTrue();
        assertThatThrownBy(() -> new DataQualityPolicy(91, 20)).hasMessageContaining("entryDays is 91");
        assertThatThrownBy(() -> new DataQualityPolicy(-1, 20)).hasMessageContaining("entryDays is -1");
        assertThatThrownBy(() -> new DataQualityPolicy(3, 2)).hasMessageContaining("closingDays is 2");
        assertThatThrownBy(() -> new DataQualityPolicy(3, 91)).hasMessageContaining("closingDays is 91");
    }
}
