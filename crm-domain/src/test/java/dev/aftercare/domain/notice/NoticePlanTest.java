package dev.aftercare.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.ConvenientHours;
import dev.aftercare.domain.message.Channel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePlanTest {

    private static final Instant AGREED = Instant.parse("2026-03-04T02:00:00Z");
    private static final Instant EXPECTED = AGREED.plusSeconds(900);
    private static final NoticePlan PLAN = NoticePolicy.standard().plan(AGREED, EXPECTED, ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai,   2026-03-04T10:00, 1,   0, 2026-03-03T02:00:00Z",
        "Europe/Berlin,   2026-03-29T10:00, 1,   0, 2026-03-28T09:00:00Z", // 23 hours: the night of the change to
        // summer time
        "Europe/Berlin,   2026-10-25T10:00, 1,   0, 2026-10-24T08:00:00Z", // 25 hours
        "Europe/Berlin,   2026-03-30T02:30, 1,   0, 2026-03-29T01:00:00Z", // skipped on the day before: when the clock
        // changes
        "Europe/Berlin,   2026-03-29T03:30, 0,  60, 2026-03-29T00:30:00Z", // an hour is an hour
        "America/New_York, 2026-03-08T09:00, 7, 30, 2026-03-01T13:30:00Z",
    })
    @Tag("APT-5c")
    @Tag("HC-14")
    void daysBeforeAreTheSameTimeOfThatDayAndMinutesElapse(
            String zone, LocalDateTime agreed, int days, int minutes, Instant expected) {
        ZoneId place = ZoneId.of(zone);
        Instant at = agreed.atZone(place).toInstant();
        assertThat(new Lead(days, minutes).before(at, place)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00:00Z, 2026-03-03T01:59:59.999999Z, false",
        "2026-03-02T00:00:00Z, 2026-03-03T02:00:00Z, true",
        "2026-03-03T02:00:00Z, 2026-03-03T02:00:00Z, false", // settled, or past when it was booked
        "2026-03-03T02:00:00Z, 2026-03-04T00:59:59.999999Z, false",
        "2026-03-03T02:00:00Z, 2026-03-04T01:00:00Z, true",
        "2026-03-02T00:00:00Z, 2026-03-04T01:59:59.999999Z, true", // both times, one reminder
        "2026-03-02T00:00:00Z, 2026-03-04T02:00:00Z, false", // never at the appointment or after it
    })
    @Tag("APT-5c")
    void itIsRemindedFromATimeOfRemindingUntilTheAppointment(Instant since, Instant now, boolean isToRemind) {
        assertThat(PLAN.isToRemind(since, now)).isEqualTo(isToRemind);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00:00Z, 2026-03-04T01:54:59.999999Z, false",
        "2026-03-02T00:00:00Z, 2026-03-04T01:55:00Z, true",
        "2026-03-04T01:55:00Z, 2026-03-04T01:56:00Z, false",
        "2026-03-02T00:00:00Z, 2026-03-04T02:14:59.999999Z, true", // late, and the car is not expected yet
        "2026-03-02T00:00:00Z, 2026-03-04T02:15:00Z, false",
    })
    @Tag("APT-5c")
    void somebodyCallsFromTheTimeOfTheCallUntilTheCarIsExpected(Instant since, Instant now, boolean isToCall) {
        assertThat(PLAN.isToCall(since, now)).isEqualTo(isToCall);
    }

    @Test
    @Tag("APT-5c")
    void theNextLookIsAtEachTimeAndTheLastWhenTheCarIsExpected() {
        List<Instant> looks = new ArrayList<>();
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        while (PLAN.next(now).isPresent()) {
            now = PLAN.next(now).get();
            looks.add(now);
        }
        assertThat(looks)
                .containsExactly(
                        Instant.parse("2026-03-03T02:00:00Z"),
                        Instant.parse("2026-03-04T01:00:00Z"),
                        Instant.parse("2026-03-04T01:55:00Z"),
                        EXPECTED);
        assertThat(PLAN.isOver(EXPECTED)).isTrue();
        assertThat(PLAN.isOver(EXPECTED.minusNanos(1))).isFalse();
    }

    @Test
    @Tag("APT-5c")
    void withoutACallThereIsNone() {
        NoticePlan plan = new NoticePlan(AGREED, AGREED, List.of(), 0);
        assertThat(plan.isToCall(Instant.EPOCH, AGREED.minusSeconds(1))).isFalse();
        assertThat(plan.next(Instant.EPOCH)).contains(AGREED);
    }

    @Test
    void aPolicyThatCannotBeSaysWhichNumberIsWrong() {
        ConvenientHours hours = new ConvenientHours(LocalTime.of(7, 0), LocalTime.of(21, 0));
        assertThatThrownBy(() -> new Lead(0, 0)).hasMessageContaining("minutes is 0");
        assertThatThrownBy(() -> new Lead(15, 0)).hasMessageContaining("days is 15");
        assertThatThrownBy(() -> new Lead(1, 1440)).hasMessageContaining("minutes is 1440");
        assertThatThrownBy(
                        () -> new NoticePolicy(List.of(new Lead(1, 0), new Lead(1, 0)), 20, hours, Channel.SMS, "zh"))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new NoticePolicy(List.of(), 241, hours, Channel.SMS, "zh"))
                .hasMessageContaining("callMinutes is 241");
        assertThatThrownBy(() -> new NoticePolicy(List.of(), 20, hours, Channel.SMS, "fr"))
                .hasMessageContaining("language is fr");
    }
}
