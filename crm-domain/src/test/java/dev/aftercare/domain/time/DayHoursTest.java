package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed",
                "08:00-12:00,13:00-18:00",
                "00:00-24:00",
                "22:00-06:00",
                "08:00-08:00",
                "00:00-06:00,22:00-06:00"
            })
    void whatIsWrittenIsReadBack(String text) {
        assertThat(DayHours.parse(text)).hasToString(text);
    }

    @Test
    void rangesAreSorted() {
        assertThat(DayHours.of("13:00-18:00", "08:00-12:00")).isEqualTo(DayHours.of("08:00-12:00", "13:00-18:00"));
    }

    @Test
    void namedDaysAreWhatTheySay() {
        assertThat(DayHours.closed().isClosed()).isTrue();
        assertThat(DayHours.closed()).isEqualTo(DayHours.of());
        assertThat(DayHours.allDay()).hasToString("00:00-24:00");
    }

    @Test
    void rangesThatTouchStayTwo() {
        assertThat(DayHours.of("08:00-12:00", "12:00-18:00").ranges()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08:00-12:01,12:00-18:00",
                "20:00-04:00,22:00-23:00",
                "00:00-24:00,23:59-24:00",
                "08:00-08:00,09:00-10:00",
                "08:00-12:00,08:00-12:00"
            })
    void overlappingRangesAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayHours.parse(text))
                .withMessageContaining("overlap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8:00-12:00",
                "08:00",
                "08:00-12:00,",
                "24:00-06:00",
                "08:00-25:00",
                "08:60-09:00",
                "Closed",
                "08:00 - 12:00",
                "08:00-12:00;13:00-14:00"
            })
    void anythingElseIsRefusedByItsText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayHours.parse(text))
                .withMessageContaining("08:00-12:00");
    }

    @Test
    void secondsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalRange(LocalTime.of(8, 0, 1), LocalTime.NOON))
                .withMessageContaining("08:00:01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalRange(LocalTime.of(8, 0), LocalTime.NOON.plusNanos(1)));
    }

    @Test
    void onlyAnEndOnTheNextDayCrossesMidnight() {
        assertThat(LocalRange.parse("22:00-06:00").crossesMidnight()).isTrue();
        assertThat(LocalRange.parse("08:00-08:00").crossesMidnight()).isTrue();
        assertThat(LocalRange.parse("22:00-24:00").crossesMidnight()).isFalse();
        assertThat(LocalRange.parse("08:00-12:00").crossesMidnight()).isFalse();
    }

    @Test
    void midnightAtTheEndCanBeWrittenBothWays() {
        assertThat(LocalRange.parse("22:00-00:00"))
                .isEqualTo(LocalRange.parse("22:00-24:00"))
                .hasToString("22:00-24:00");
    }
}
