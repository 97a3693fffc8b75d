package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.time.OfficialDays.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a state declares, and a calendar that observes it. 2026-11-23 is a Monday. */
@Tag("NET-1")
class OfficialDaysTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Day OFF = new Day(true, "假日");
    private static final Day WORK = new Day(false, "假日");
    private static final BusinessCalendar OFFICE =
            new BusinessCalendar(ZoneId.of("Asia/Shanghai"), BusinessHours.weekdays(DayHours.of("09:00-17:00")));

    @Test
    void theLaterNoticeDecidesAndYearsAreJoined() {
        OfficialDays first = new OfficialDays("CN", Map.of(MONDAY, OFF), Set.of(2026));
        OfficialDays later = new OfficialDays("CN", Map.of(MONDAY, WORK, LocalDate.of(2027, 1, 1), OFF), Set.of(2027));

        OfficialDays both = first.and(later);

        assertThat(both.on(MONDAY)).contains(WORK);
        assertThat(both.on(LocalDate.of(2027, 1, 1))).contains(OFF);
        assertThat(both.on(SATURDAY)).isEmpty();
        assertThat(both.knows(2026) && both.knows(2027)).isTrue();
        assertThat(both.knows(2028)).isFalse();
        assertThat(both).hasToString("CN 2026..2027");
        assertThat(OfficialDays.none()).hasToString("none");
        assertThat(later.and(first)).isEqualTo(both);
    }

    @Test
    void aYearIsGivenOnceFromTheNoticeInForce() {
        OfficialDays notice = new OfficialDays("CN", Map.of(MONDAY, OFF, SATURDAY, WORK), Set.of(2026));
        OfficialDays amended = new OfficialDays("CN", Map.of(MONDAY, OFF), Set.of(2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice.and(amended))
                .withMessageContaining("CN 2026..2026");
    }

    @Test
    void regionsAreNotMixed() {
        OfficialDays china = new OfficialDays("CN", Map.of(MONDAY, OFF), Set.of(2026));
        OfficialDays america = new OfficialDays("US", Map.of(SATURDAY, OFF), Set.of(2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> china.and(america))
                .withMessageContaining("CN")
                .withMessageContaining("US");
    }

    /** The notice of 2019 named the last days of 2018. */
    @Test
    void theLastWeekOfAYearIsAssumedUntilTheNextNoticeIsKnown() {
        BusinessCalendar observing = observing(OFFICE.hours(), Map.of(MONDAY, OFF));
        assertThat(observing.assumedYears(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 24)))
                .isEmpty();
        assertThat(observing.assumedYears(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 28)))
                .containsExactly(2027);
        assertThat(observing.assumedYears(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 1)))
                .containsExactly(2025);
    }

    @Test
    void aMakeUpDayHasTheHoursOfItsWeekdayWhereThereAreSome() {
        BusinessHours saturdaysToo = OFFICE.hours().every(DayOfWeek.SATURDAY, DayHours.of("10:00-14:00"));

        assertThat(observing(saturdaysToo, Map.of(SATURDAY, WORK)).hoursOn(SATURDAY))
                .isEqualTo(DayHours.of("10:00-14:00"));
    }

    @Test
    void aMakeUpDayElseHasTheHoursOfTheFirstWeekdayThatHasSome() {
        BusinessHours closedOnMondays = OFFICE.hours()
                .every(DayOfWeek.MONDAY, DayHours.closed())
                .every(DayOfWeek.TUESDAY, DayHours.of("10:00-16:00"));

        assertThat(observing(OFFICE.hours(), Map.of(SATURDAY, WORK)).hoursOn(SATURDAY))
                .isEqualTo(DayHours.of("09:00-17:00"));
        assertThat(observing(closedOnMondays, Map.of(SATURDAY, WORK)).hoursOn(SATURDAY))
                .isEqualTo(DayHours.of("10:00-16:00"));
    }

    @Test
    void ownExceptionsGoBeforeOfficialDays() {
        BusinessHours openAllTheSame = OFFICE.hours().openOn(MONDAY, DayHours.of("10:00-12:00"));

        assertThat(observing(openAllTheSame, Map.of(MONDAY, OFF)).hoursOn(MONDAY))
                .isEqualTo(DayHours.of("10:00-12:00"));
    }

    @Test
    void officialDaysAreNotOfferedAsTicks() {
        assertThat(OFFICE.ticksOn(MONDAY).cardinality()).isEqualTo(32);
        assertThat(observing(OFFICE.hours(), Map.of(MONDAY, OFF)).ticksOn(MONDAY))
                .isEqualTo(TickSet.empty());
        assertThat(observing(OFFICE.hours(), Map.of(SATURDAY, WORK))
                        .ticksOn(SATURDAY)
                        .cardinality())
                .isEqualTo(32);
    }

    @Test
    void aCalendarWithoutOfficialDaysAssumesNothing() {
        assertThat(OFFICE.assumedYears(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)))
                .isEmpty();
    }

    @Test
    void calendarsThatObserveOtherDaysDiffer() {
        BusinessCalendar observing = observing(OFFICE.hours(), Map.of(MONDAY, OFF));

        assertThat(observing)
                .isNotEqualTo(OFFICE)
                .isEqualTo(observing(OFFICE.hours(), Map.of(MONDAY, OFF)))
                .hasSameHashCodeAs(observing(OFFICE.hours(), Map.of(MONDAY, OFF)));
    }

    private static BusinessCalendar observing(BusinessHours hours, Map<LocalDate, Day> days) {
        return new BusinessCalendar(OFFICE.zone(), hours).observing(new OfficialDays("CN", days, Set.of(2026)));
    }
}
