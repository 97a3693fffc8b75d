package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding and measuring working time, and what it opens and closes. 2026-11-23 is a Monday. */
@Tag("CMP-3a")
class WorkingTimeTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar OFFICE =
            new BusinessCalendar(SHANGHAI, BusinessHours.weekdays(DayHours.of("09:00-17:00")));
    private static final BusinessCalendar WITH_LUNCH =
            new BusinessCalendar(SHANGHAI, BusinessHours.weekdays(DayHours.of("09:00-12:00", "13:00-18:00")));
    private static final BusinessCalendar NIGHTS =
            new BusinessCalendar(SHANGHAI, BusinessHours.weekdays(DayHours.of("22:00-06:00")));
    private static final BusinessCalendar ALWAYS = new BusinessCalendar(SHANGHAI, BusinessHours.always());
    private static final BusinessCalendar NEVER =
            new BusinessCalendar(SHANGHAI, BusinessHours.everyDay(DayHours.closed()));

    @Tag("HC-1")
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-10-31T12:00, 2026-11-01T11:00-05:00",
        "America/New_York, 2027-03-13T12:00, 2027-03-14T13:00-04:00",
        "Europe/Berlin, 2026-10-24T12:00, 2026-10-25T11:00+01:00",
        "Asia/Shanghai, 2026-10-24T12:00, 2026-10-25T12:00+08:00"
    })
    void twentyFourHoursAreElapsedHours(String zone, String from, String to) {
        Instant start = at(zone, from);
        Instant end = ZonedDateTime.parse(to).toInstant();

        assertThat(TimeMeasure.elapsed().plus(start, Duration.ofHours(24))).contains(end);
        BusinessCalendar aroundTheClock = new BusinessCalendar(ZoneId.of(zone), BusinessHours.always());
        assertThat(aroundTheClock.plus(start, Duration.ofHours(24))).contains(end);
        assertThat(aroundTheClock.between(start, end)).isEqualTo(Duration.ofHours(24));
    }

    @Tag("HC-2")
    @Test
    void eightHoursFromFridayAfternoonAreOverOnMondayAfternoon() {
        // tag::eight-hours[]
        BusinessHours nineToFive = BusinessHours.weekdays(DayHours.of("09:00-17:00"));
        BusinessCalendar office = new BusinessCalendar(ZoneId.of("Asia/Shanghai"), nineToFive);

        assertThat(office.plus(at("2026-11-20T16:00"), Duration.ofHours(8))).contains(at("2026-11-23T16:00"));
        // from a Saturday it is all of Monday, until closing time and not until Tuesday morning
        assertThat(office.plus(at("2026-11-21T10:00"), Duration.ofHours(8))).contains(at("2026-11-23T17:00"));
        // and back
        assertThat(office.plus(at("2026-11-23T16:00"), Duration.ofHours(-8))).contains(at("2026-11-20T16:00"));
        // end::eight-hours[]
    }

    @Tag("HC-3")
    @Test
    void aHolidayOnMondayIsPaidForByTheSaturday() {
        // tag::official-days[]
        OfficialDays days = new OfficialDays(
                "CN",
                Map.of(
                        LocalDate.of(2026, 11, 23), new OfficialDays.Day(true, "假日"),
                        LocalDate.of(2026, 11, 21), new OfficialDays.Day(false, "假日")),
                Set.of(2026));
        BusinessCalendar observing = OFFICE.observing(days);

        // eight hours from Friday 16:00: one on Friday, seven on the Saturday that is worked
        assertThat(observing.plus(at("2026-11-20T16:00"), Duration.ofHours(8))).contains(at("2026-11-21T16:00"));
        assertThat(observing.between(at("2026-11-23T00:00"), at("2026-11-24T00:00")))
                .isZero();
        // the notice of 2027 is not known: its answers go by the standing week, and the calendar says so
        assertThat(observing.assumedYears(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 5)))
                .containsExactly(2027);
        // end::official-days[]
    }

    @Tag("HC-7")
    @Test
    void theLunchBreakIsNotWorked() {
        assertThat(WITH_LUNCH.plus(at("2026-11-23T11:30"), Duration.ofHours(1))).contains(at("2026-11-23T13:30"));
        assertThat(WITH_LUNCH.between(at("2026-11-23T11:30"), at("2026-11-23T13:30")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(WITH_LUNCH.nextClosing(at("2026-11-23T10:00"))).contains(at("2026-11-23T12:00"));
        assertThat(WITH_LUNCH.nextOpening(at("2026-11-23T10:00"))).contains(at("2026-11-23T13:00"));
        assertThat(WITH_LUNCH.endOfBusiness(at("2026-11-23T10:00"))).contains(at("2026-11-23T18:00"));
    }

    @Tag("HC-7")
    @Test
    void aNightIsOneRangeAndTheWeekendBeginsOnSaturdayMorning() {
        assertThat(NIGHTS.plus(at("2026-11-20T23:00"), Duration.ofHours(7))).contains(at("2026-11-21T06:00"));
        assertThat(NIGHTS.plus(at("2026-11-20T23:00"), Duration.ofHours(8))).contains(at("2026-11-23T23:00"));
        assertThat(NIGHTS.nextClosing(at("2026-11-20T23:00"))).contains(at("2026-11-21T06:00"));
        assertThat(NIGHTS.nextOpening(at("2026-11-20T23:00"))).contains(at("2026-11-23T22:00"));
        assertThat(NIGHTS.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(NIGHTS.isOpen(at("2026-11-21T05:59"))).isTrue();
    }

    @Test
    void aNightOverTheEndOfAMonthIsOneRange() {
        // Monday 30 November
        assertThat(NIGHTS.nextClosing(at("2026-11-30T23:00"))).contains(at("2026-12-01T06:00"));
        assertThat(NIGHTS.plus(at("2026-11-30T23:00"), Duration.ofHours(2))).contains(at("2026-12-01T01:00"));
        assertThat(NIGHTS.plus(at("2026-12-01T01:00"), Duration.ofHours(-2))).contains(at("2026-11-30T23:00"));
        assertThat(NIGHTS.rangesWithin(new TimeRange(at("2026-11-30T12:00"), at("2026-12-01T12:00"))))
                .containsExactly(new TimeRange(at("2026-11-30T22:00"), at("2026-12-01T06:00")));
    }

    @Test
    void itOpensAtTheStartAndIsClosedAtTheEnd() {
        assertThat(OFFICE.isOpen(at("2026-11-23T09:00"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-11-23T17:00"))).isFalse();
        assertThat(OFFICE.nextOpening(at("2026-11-23T09:00"))).contains(at("2026-11-24T09:00"));
        assertThat(OFFICE.nextOpening(at("2026-11-23T08:59"))).contains(at("2026-11-23T09:00"));
        assertThat(OFFICE.nextClosing(at("2026-11-23T17:00"))).contains(at("2026-11-24T17:00"));
    }

    @Test
    void rollingForwardAndBackAreMirrorImages() {
        assertThat(OFFICE.rollForward(at("2026-11-23T09:00"))).contains(at("2026-11-23T09:00"));
        assertThat(OFFICE.rollForward(at("2026-11-23T17:00"))).contains(at("2026-11-24T09:00"));
        assertThat(OFFICE.rollBack(at("2026-11-23T17:00"))).contains(at("2026-11-23T17:00"));
        assertThat(OFFICE.rollBack(at("2026-11-23T09:00"))).contains(at("2026-11-20T17:00"));
    }

    @Test
    void nothingAddedChangesNothingEvenWhenClosed() {
        assertThat(OFFICE.plus(at("2026-11-21T10:00"), Duration.ZERO)).contains(at("2026-11-21T10:00"));
    }

    @Test
    void takingAllOfADayOffLeadsToItsOpening() {
        assertThat(OFFICE.plus(at("2026-11-23T17:00"), Duration.ofHours(-8))).contains(at("2026-11-23T09:00"));
        assertThat(OFFICE.plus(at("2026-12-01T10:00"), Duration.ofHours(-1))).contains(at("2026-12-01T09:00"));
    }

    @Test
    void whatIsOpenAroundTheClockNeverClosesAndNeverOpens() {
        assertThat(ALWAYS.nextClosing(at("2026-11-23T10:00"))).isEmpty();
        assertThat(ALWAYS.nextOpening(at("2026-11-23T10:00"))).isEmpty();
        assertThat(ALWAYS.endOfBusiness(at("2026-11-23T10:00"))).isEmpty();
    }

    @Test
    void aClosureFarAheadEndsWhatIsOpenAroundTheClock() {
        BusinessCalendar calendar =
                new BusinessCalendar(SHANGHAI, BusinessHours.always().closedOn(LocalDate.of(2031, 2, 1)));
        assertThat(calendar.nextClosing(at("2026-11-23T10:00"))).contains(at("2031-02-01T00:00"));
        assertThat(calendar.nextOpening(at("2026-11-23T10:00"))).contains(at("2031-02-02T00:00"));
    }

    @Test
    void whatIsNeverOpenAnswersWithNothing() {
        assertThat(NEVER.plus(at("2026-11-23T10:00"), Duration.ofMinutes(1))).isEmpty();
        assertThat(NEVER.plus(at("2026-11-23T10:00"), Duration.ofMinutes(-1))).isEmpty();
        assertThat(NEVER.rollForward(at("2026-11-23T10:00"))).isEmpty();
        assertThat(NEVER.rollBack(at("2026-11-23T10:00"))).isEmpty();
        assertThat(NEVER.plusWorkingDays(LocalDate.of(2026, 11, 23), 1)).isEmpty();
        assertThat(NEVER.plusWorkingDays(LocalDate.of(2026, 11, 23), -1)).isEmpty();
        assertThat(NEVER.roll(LocalDate.of(2026, 11, 23), Roll.NEAREST)).isEmpty();
        assertThat(NEVER.between(at("2020-01-01T00:00"), at("2026-11-23T10:00")))
                .isZero();
    }

    @Test
    void oneOpeningFarAheadIsFound() {
        BusinessCalendar calendar = new BusinessCalendar(
                SHANGHAI, NEVER.hours().openOn(LocalDate.of(2040, 5, 1), DayHours.of("09:00-10:00")));
        assertThat(calendar.rollForward(at("2026-11-23T10:00"))).contains(at("2040-05-01T09:00"));
        assertThat(calendar.plus(at("2026-11-23T10:00"), Duration.ofHours(1))).contains(at("2040-05-01T10:00"));
        assertThat(calendar.plus(at("2026-11-23T10:00"), Duration.ofMinutes(61)))
                .isEmpty();
        assertThat(calendar.rollBack(at("2050-01-01T00:00"))).contains(at("2040-05-01T10:00"));
    }

    @Test
    void moreThanAHundredYearsOfWorkingTimeAreNotLookedFor() {
        assertThat(ALWAYS.plus(at("2026-11-23T10:00"), Duration.ofDays(36_500))).isPresent();
        assertThat(ALWAYS.plus(at("2026-11-23T10:00"), Duration.ofDays(36_600))).isEmpty();
        assertThat(ALWAYS.plus(at("2026-11-23T10:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isEmpty();
        assertThat(ALWAYS.plus(at("2026-11-23T10:00"), Duration.ofSeconds(Long.MIN_VALUE)))
                .isEmpty();
    }

    @Test
    void whatIsMoreThanAHundredYearsApartIsNotMeasured() {
        Instant now = at("2026-11-23T10:00");
        Instant never = Instant.parse("0001-01-01T00:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE.between(never, now));
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE.between(now, never));
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE.rangesWithin(new TimeRange(never, now)));
        assertThat(OFFICE.isOpen(never)).isFalse();
    }

    @Test
    void businessEndsWithTheDateAndNotWithTheNightBeforeThatTouchesIt() {
        BusinessCalendar calendar = new BusinessCalendar(
                SHANGHAI,
                BusinessHours.everyDay(DayHours.of("08:00-12:00", "13:00-17:00", "22:00-08:00"))
                        .closedOn(LocalDate.of(2026, 11, 24)));
        // on Monday the night's end touches the morning; the last hours are those of the night to Tuesday
        assertThat(calendar.endOfBusiness(at("2026-11-23T10:00"))).contains(at("2026-11-24T08:00"));
        assertThat(calendar.endOfBusiness(at("2026-11-24T02:00"))).contains(at("2026-11-24T08:00"));
        assertThat(OFFICE.endOfBusiness(at("2026-11-23T08:00"))).contains(at("2026-11-23T17:00"));
        assertThat(OFFICE.endOfBusiness(at("2026-11-23T17:00"))).isEmpty();
    }

    @Tag("HC-5")
    @Test
    void theZoneOfWhoAsksDoesNotMatter() {
        BusinessCalendar riyadh =
                new BusinessCalendar(ZoneId.of("Asia/Riyadh"), BusinessHours.everyDay(DayHours.of("08:00-16:00")));
        Instant toldInKolkata = at("Asia/Kolkata", "2026-11-23T15:00");
        Instant due = riyadh.plus(toldInKolkata, Duration.ofMinutes(30)).orElseThrow();

        assertThat(due).isEqualTo(at("Asia/Riyadh", "2026-11-23T13:00"));
        assertThat(due).isEqualTo(at("Asia/Kolkata", "2026-11-23T15:30"));
    }

    @Tag("HC-14")
    @Test
    void aDayOf25HoursHas25AndOneOf23Has23() {
        BusinessCalendar newYork = new BusinessCalendar(ZoneId.of("America/New_York"), BusinessHours.always());
        assertThat(dayOf(newYork, LocalDate.of(2026, 11, 1))).isEqualTo(Duration.ofHours(25));
        assertThat(dayOf(newYork, LocalDate.of(2027, 3, 14))).isEqualTo(Duration.ofHours(23));
    }

    @Tag("HC-14")
    @ParameterizedTest
    @CsvSource({"2026-10-31, 2026-11-01", "2027-03-13, 2027-03-14"})
    void nineOClockStaysNineOClockAcrossAClockChange(LocalDate before, LocalDate after) {
        ZoneId zone = ZoneId.of("America/New_York");
        BusinessCalendar shop = new BusinessCalendar(zone, BusinessHours.everyDay(DayHours.of("09:00-17:00")));
        Instant opening = shop.rollForward(ZonedDate.of(before, zone).end()).orElseThrow();

        assertThat(ZonedDate.timeAt(opening, zone)).hasToString("09:00");
        assertThat(dayOf(shop, after)).isEqualTo(Duration.ofHours(8));
        assertThat(ZonedDate.timeAt(shop.plusCalendarDays(at(zone.getId(), before + "T09:00"), 1), zone))
                .hasToString("09:00");
    }

    /** One minute after midnight of 1 November 2009 the clock of St John's went back into October; the hour belongs to November. */
    @Test
    void anHourThatShowsTheMonthBeforeOnceMoreBelongsToTheNewMonth() {
        BusinessCalendar calendar = new BusinessCalendar(
                ZoneId.of("America/St_Johns"),
                BusinessHours.everyDay(DayHours.of("09:00-17:00"))
                        .openOn(LocalDate.of(2009, 11, 1), DayHours.allDay()));
        Instant shownAgain = Instant.parse("2009-11-01T03:00:00Z"); // 23:30 on 31 October, for the second time

        assertThat(calendar.isOpen(shownAgain)).isTrue();
        assertThat(calendar.rollBack(shownAgain)).contains(shownAgain);
        assertThat(calendar.between(shownAgain, Instant.parse("2009-11-02T03:30:00Z")))
                .isEqualTo(Duration.ofMinutes(24 * 60 + 30));
    }

    @Test
    void aMonthThatBeginsWithAClockChangeIsWhole() {
        // 1 November 2026 in New York: the month begins in summer time, its first day has 25 hours
        BusinessCalendar nights =
                new BusinessCalendar(ZoneId.of("America/New_York"), BusinessHours.everyDay(DayHours.of("22:00-06:00")));
        assertThat(nights.between(
                        at("America/New_York", "2026-10-31T12:00"), at("America/New_York", "2026-11-01T12:00")))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void oneCalendarGivesManyThreadsTheSameAnswers() {
        BusinessCalendar shared = new BusinessCalendar(SHANGHAI, WITH_LUNCH.hours());
        List<Instant> alone = IntStream.range(0, 2_000)
                .mapToObj(i -> WITH_LUNCH.plus(at("2026-11-23T10:00"), Duration.ofHours(i)))
                .map(Optional::orElseThrow)
                .toList();
        List<Instant> together = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> shared.plus(at("2026-11-23T10:00"), Duration.ofHours(i)))
                .map(Optional::orElseThrow)
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    private static Duration dayOf(BusinessCalendar calendar, LocalDate date) {
        ZonedDate day = ZonedDate.of(date, calendar.zone());
        return calendar.between(day.start(), day.end());
    }

    private static Instant at(String local) {
        return at("Asia/Shanghai", local);
    }

    private static Instant at(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
