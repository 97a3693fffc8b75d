package dev.aftercare.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.ZonedDate;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final PolicyId POLICY = new PolicyId(new UUID(0, 1));
    private static final FollowUpPolicy STANDARD = FollowUpPolicy.standard();

    /** Open from 8 to 12 and 13 to 18, Saturdays from 9 to 11; closed on Sundays and from 1 to 7 October 2026, National Day. */
    private static final BusinessCalendar CALENDAR = new BusinessCalendar(ZONE, hours());

    private static BusinessHours hours() {
        BusinessHours week = BusinessHours.everyDay(DayHours.of("08:00-12:00", "13:00-18:00"))
                .every(DayOfWeek.SATURDAY, DayHours.of("09:00-11:00"))
                .every(DayOfWeek.SUNDAY, DayHours.closed());
        return IntStream.rangeClosed(1, 7)
                .mapToObj(day -> LocalDate.of(2026, 10, day))
                .reduce(week, BusinessHours::closedOn, (one, other) -> other);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-21, 3, 3, 2026-09-24T08:00, 2026-09-24", // a Thursday stays
        "2026-09-24, 3, 3, 2026-09-28T08:00, 2026-09-28", // a Sunday moves to Monday, and its last day with it
        "2026-09-24, 3, 7, 2026-09-28T08:00, 2026-10-01", // a last day that lies behind stays where it is
        "2026-09-30, 3, 3, 2026-10-08T08:00, 2026-10-08", // within National Day to the day after it
        "2026-10-01, 3, 3, 2026-10-08T08:00, 2026-10-08", // so does the Sunday in it
        "2026-09-30, 1, 12, 2026-10-08T08:00, 2026-10-12",
        "2026-09-23, 3, 3, 2026-09-26T09:00, 2026-09-26", // when it opens on that day
    })
    @Tag("FUP-1a")
    @Tag("HC-39")
    void aWindowOpensOnTheFirstOpenDay(LocalDate event, int first, int last, LocalDateTime due, LocalDate lastDay) {
        assertThat(CallTimes.window(point(first, last), event, at("2026-09-20T12:00"), CALENDAR, POLICY))
                .contains(new Timing(at(due.toString()), lastDay, POLICY));
    }

    @Test
    @Tag("FUP-1a")
    void whatIsDueAtOnceIsDueNowOrWhenItOpens() {
        LocalDate today = LocalDate.of(2026, 9, 21);
        assertThat(CallTimes.window(point(0, 2), today, at("2026-09-21T10:30"), CALENDAR, POLICY))
                .contains(new Timing(at("2026-09-21T10:30"), LocalDate.of(2026, 9, 23), POLICY));
        assertThat(CallTimes.window(point(0, 0), today, at("2026-09-21T19:00"), CALENDAR, POLICY))
                .contains(new Timing(at("2026-09-22T08:00"), LocalDate.of(2026, 9, 22), POLICY));
    }

    @Test
    @Tag("FUP-1a")
    void aWindowThatHasClosedCausesNoCall() {
        LocalDate event = LocalDate.of(2026, 9, 14);
        assertThat(CallTimes.window(point(3, 7), event, at("2026-09-21T23:59"), CALENDAR, POLICY))
                .isPresent();
        assertThat(CallTimes.window(point(3, 7), event, at("2026-09-22T00:00"), CALENDAR, POLICY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-21T09:00, 2026-09-21T13:00", // the other half of the same day
        "2026-09-21T10:30, 2026-09-21T13:30", // three hours later at the earliest
        "2026-09-21T12:59, 2026-09-21T15:59",
        "2026-09-21T13:00, 2026-09-22T08:00", // in the afternoon: tomorrow morning
        "2026-09-25T17:00, 2026-09-26T09:00", // Friday: Saturday morning
        "2026-09-26T09:30, 2026-09-28T13:00", // Saturday is over within three hours: Monday afternoon
        "2026-09-30T16:00, 2026-10-08T08:00", // the morning after National Day
        "2026-09-27T10:00, 2026-09-28T08:00", // called on a Sunday
        "2026-09-21T22:00, 2026-09-22T08:00",
    })
    @Tag("FUP-3")
    void noAnswerIsTriedAgainInTheOtherHalfOfADay(LocalDateTime attempt, LocalDateTime next) {
        Timing timing = new Timing(at("2026-09-01T08:00"), LocalDate.of(2026, 9, 2), POLICY);
        assertThat(CallTimes.nextTry(timing, at(attempt.toString()), CALENDAR, STANDARD))
                .isEqualTo(new Timing(at(next.toString()), next.toLocalDate(), POLICY));
    }

    @Test
    @Tag("FUP-3")
    void moreHoursThanAHalfDayHasWaitForADayThatFits() {
        FollowUpPolicy patient = new FollowUpPolicy(STANDARD.points(), 3, 30, 30, 7, ProblemSeverity.MINOR);
        Timing timing = new Timing(at("2026-09-21T08:00"), LocalDate.of(2026, 10, 30), POLICY);
        assertThat(CallTimes.nextTry(timing, at("2026-09-21T14:00"), CALENDAR, patient))
                .as("the last day stays while it lies behind")
                .isEqualTo(new Timing(at("2026-09-23T08:00"), LocalDate.of(2026, 10, 30), POLICY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-14T17:59, 2026-09-21T08:00, 2026-09-21", // a week before, to the day
        "2026-09-15T08:00, 2026-09-22T08:00, 2026-09-22", // one day less
        "2026-09-21T09:00, 2026-09-28T08:00, 2026-09-28", // today
        "2026-09-25T09:00, 2026-10-08T08:00, 2026-10-08", // the morning after National Day
    })
    @Tag("FUP-3")
    void aCallIsDueAWeekAfterTheOneBefore(LocalDateTime last, LocalDateTime due, LocalDate lastDay) {
        Timing timing = new Timing(at("2026-09-21T08:00"), LocalDate.of(2026, 9, 21), POLICY);
        assertThat(CallTimes.apart(timing, at(last.toString()), CALENDAR, STANDARD))
                .isEqualTo(new Timing(at(due.toString()), lastDay, POLICY));
    }

    @Test
    @Tag("FUP-1a")
    void whoNeverOpensIsNoReasonToFail() {
        BusinessCalendar never = new BusinessCalendar(ZONE, BusinessHours.everyDay(DayHours.closed()));
        assertThat(CallTimes.window(point(3, 3), LocalDate.of(2026, 9, 21), at("2026-09-21T10:00"), never, POLICY))
                .contains(new Timing(at("2026-09-24T00:00"), LocalDate.of(2026, 9, 24), POLICY));
    }

    private static CadencePoint point(int first, int last) {
        return new CadencePoint("p", Occasion.DELIVERY, first, last, "s");
    }

    private static Instant at(String local) {
        LocalDateTime time = LocalDateTime.parse(local);
        return ZonedDate.of(time.toLocalDate(), ZONE).at(time.toLocalTime());
    }
}
