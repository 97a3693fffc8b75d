package dev.aftercare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import dev.aftercare.domain.time.Roll;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** China's official days as they are shipped, and what an office that keeps them works. */
@Tag("NET-1")
class OfficialDaysTest {

    private static final OfficialDays CHINA = Knowledge.officialDays("CN").orElseThrow();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DayHours NINE_TO_FIVE = DayHours.of("09:00-17:00");
    private static final BusinessCalendar OFFICE =
            new BusinessCalendar(SHANGHAI, BusinessHours.weekdays(NINE_TO_FIVE)).observing(CHINA);

    private static final LocalDate LAST_BEFORE_NATIONAL_DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate HOLIDAY_MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate FIRST_AFTER_NATIONAL_DAY = LocalDate.of(2026, 10, 8);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 10, 10);

    @ParameterizedTest
    @CsvSource({
        "2015, 26, 5", "2016, 24, 6", "2017, 24, 5", "2018, 25, 7", "2019, 22, 6", "2020, 30, 7",
        "2021, 31, 7", "2022, 32, 7", "2023, 26, 7", "2024, 28, 8", "2025, 28, 5", "2026, 33, 6"
    })
    void aYearHasItsDaysOffAndItsMakeUpDays(int year, long off, long work) {
        Map<Boolean, Long> days = CHINA.days().entrySet().stream()
                .filter(day -> day.getKey().getYear() == year)
                .collect(Collectors.partitioningBy(day -> day.getValue().isOff(), Collectors.counting()));
        assertThat(days).isEqualTo(Map.of(true, off, false, work));
    }

    @Test
    void theYearsWhoseNoticeIsOutAreKnownAndNoOther() {
        assertThat(CHINA.region()).isEqualTo("CN");
        assertThat(CHINA.years())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2015, 2026).boxed().toList());
        assertThat(CHINA.knows(2027)).isFalse();
    }

    @Test
    void aNoticeCanNameDaysOfTheYearBefore() {
        Day work = new Day(false, "元旦");
        Day off = new Day(true, "元旦");
        assertThat(CHINA.on(LocalDate.of(2018, 12, 29))).contains(work);
        assertThat(CHINA.on(LocalDate.of(2018, 12, 30))).contains(off);
        assertThat(CHINA.on(LocalDate.of(2018, 12, 31))).contains(off);
        assertThat(CHINA.on(LocalDate.of(2022, 12, 31))).contains(off);
    }

    /** The exception is the Monday to which the amended notice of 2020 moved the return to work. */
    @Test
    void aMakeUpDayIsADayOfAWeekend() {
        assertThat(CHINA.days()).allSatisfy((date, day) -> {
            if (!day.isOff() && !date.equals(LocalDate.of(2020, 2, 3))) {
                assertThat(date.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cn", "US"})
    void ofARegionThatIsNotShippedNothingIsKnown(String region) {
        assertThat(Knowledge.officialDays(region)).isEmpty();
    }

    @Test
    void theDaysAreReadOnce() {
        assertThat(Knowledge.officialDays("CN").orElseThrow()).isSameAs(CHINA);
    }

    @Test
    @Tag("HC-3")
    void theMakeUpSaturdayCountsAndTheHolidayMondayDoesNot() {
        assertThat(HOLIDAY_MONDAY.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(MAKE_UP_SATURDAY.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(OFFICE.isWorkingDay(HOLIDAY_MONDAY)).isFalse();
        assertThat(OFFICE.isWorkingDay(MAKE_UP_SATURDAY)).isTrue();
        assertThat(OFFICE.hoursOn(MAKE_UP_SATURDAY)).isEqualTo(NINE_TO_FIVE);
        assertThat(OFFICE.isWorkingDay(MAKE_UP_SATURDAY.plusDays(7))).isFalse();
    }

    @Test
    @Tag("HC-3")
    void aLimitOfThreeWorkingDaysRunsOverTheHolidaysAndEndsOnTheMakeUpSaturday() {
        assertThat(OFFICE.plusWorkingDays(LAST_BEFORE_NATIONAL_DAY, 3)).contains(MAKE_UP_SATURDAY);
        assertThat(OFFICE.between(
                        HOLIDAY_MONDAY.atStartOfDay(SHANGHAI).toInstant(),
                        HOLIDAY_MONDAY.plusDays(7).atStartOfDay(SHANGHAI).toInstant()))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    @Tag("HC-3")
    void aYearWithoutNoticeGoesByWeekdaysAndSaysSo() {
        LocalDate fridayNewYear = LocalDate.of(2027, 1, 1);
        assertThat(OFFICE.isWorkingDay(fridayNewYear)).isTrue();
        assertThat(OFFICE.isWorkingDay(fridayNewYear.plusDays(1))).isFalse();
        assertThat(OFFICE.assumedYears(LAST_BEFORE_NATIONAL_DAY, fridayNewYear)).containsExactly(2027);
        assertThat(OFFICE.assumedYears(LAST_BEFORE_NATIONAL_DAY, fridayNewYear.minusDays(8)))
                .isEmpty();
    }

    /** Delivered on National Day itself, a Thursday; the call three days later would be on a Sunday in its week. */
    @Test
    @Tag("HC-39")
    void aCallOnTheSundayOfNationalDayWeekIsMadeOnTheFirstWorkingDayAfterIt() {
        LocalDate delivered = LocalDate.of(2026, 10, 1);
        LocalDate call = delivered.plusDays(3);
        assertThat(call.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(OFFICE.roll(call, Roll.FORWARD)).contains(FIRST_AFTER_NATIONAL_DAY);
        assertThat(OFFICE.roll(call, Roll.BACK)).contains(LAST_BEFORE_NATIONAL_DAY);
    }
}
