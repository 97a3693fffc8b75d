package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a zone's clock is set, told for a stretch of time. */
@Tag("HC-14")
class ClockSettingTest {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(-5);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(-4);

    private static List<ClockSetting> within(String zone, String from, String until) {
        return ClockSetting.within(ZoneId.of(zone), new TimeRange(Instant.parse(from), Instant.parse(until)));
    }

    private static ClockSetting setting(String since, ZoneOffset before, ZoneOffset ahead) {
        return new ClockSetting(LocalDateTime.parse(since), before, ahead, ahead.equals(SUMMER));
    }

    @Test
    void beginsWithWhatHoldsAndHasEachChangeOfTheRange() {
        assertThat(within("America/New_York", "2026-10-30T12:00:00Z", "2027-03-20T12:00:00Z"))
                .containsExactly(
                        setting("2026-03-08T02:00", WINTER, SUMMER),
                        setting("2026-11-01T02:00", SUMMER, WINTER),
                        setting("2027-03-14T02:00", WINTER, SUMMER));
    }

    @Test
    void aChangeHoldsAtItsInstantAndNotBeforeAndTheEndIsNotIncluded() {
        assertThat(within("America/New_York", "2026-11-01T06:00:00Z", "2027-03-14T07:00:00Z"))
                .containsExactly(setting("2026-11-01T02:00", SUMMER, WINTER));
        assertThat(within("America/New_York", "2026-11-01T05:59:59Z", "2027-03-14T07:00:01Z"))
                .containsExactly(
                        setting("2026-03-08T02:00", WINTER, SUMMER),
                        setting("2026-11-01T02:00", SUMMER, WINTER),
                        setting("2027-03-14T02:00", WINTER, SUMMER));
    }

    @Test
    void aZoneWithoutChangesHasOne() {
        ZoneOffset china = ZoneOffset.ofHours(8);
        assertThat(within("Asia/Shanghai", "2026-03-02T00:00:00Z", "2030-03-02T00:00:00Z"))
                .singleElement()
                .satisfies(setting -> {
                    assertThat(setting.ahead()).isEqualTo(china);
                    assertThat(setting.summer()).isFalse();
                });
        assertThat(within("+08:00", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"))
                .containsExactly(setting("1970-01-01T00:00", china, china));
    }
}
