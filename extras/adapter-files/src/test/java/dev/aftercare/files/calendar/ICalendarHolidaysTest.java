package dev.aftercare.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import dev.aftercare.files.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which events of a file count, and on which days. */
@Tag("HC-3")
class ICalendarHolidaysTest {

    @TempDir
    private Path folder;

    @Test
    void ofAFileWithMarksOfAppleTheMarkedCountAlone() {
        OfficialDays days = ICalendarHolidays.read("CN", Fixtures.path("apple.ics"), 2029, 2031);
        assertThat(days.region()).isEqualTo("CN");
        assertThat(days.years()).containsExactly(2030);
        assertThat(dates(days, true)).containsExactly("2030-04-29", "2030-04-30", "2030-05-01");
        assertThat(dates(days, false)).containsExactly("2030-05-04");
        assertThat(days.on(LocalDate.of(2030, 5, 1))).contains(new Day(true, "劳动节"));
        assertThat(days.on(LocalDate.of(2030, 5, 4))).contains(new Day(false, "劳动节"));
    }

    @Test
    void observancesAndWhatIsCancelledAreNoDaysOff() {
        OfficialDays days = ICalendarHolidays.read("CN", Fixtures.path("google.ics"), 2030, 2030);
        assertThat(dates(days, true)).containsExactly("2030-10-01");
        assertThat(dates(days, false)).containsExactly("2030-10-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"国庆节补班", "国庆节 上班", "国庆节(班)", "国庆节（班）", "Special Working Day", "working day for New Year"})
    void makeUpWorkingDaysAreToldByTheirSummary(String summary) {
        assertThat(dates(read(event("DTSTART;VALUE=DATE:20301005", "SUMMARY:" + summary)), false))
                .containsExactly("2030-10-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Labour Day", "Non-working day", "Workers' Day", "国庆节(休)"})
    void otherSummariesAreDaysOff(String summary) {
        assertThat(dates(read(event("DTSTART;VALUE=DATE:20301005", "SUMMARY:" + summary)), true))
                .containsExactly("2030-10-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Adak", "America/Sao_Paulo", "Pacific/Apia"})
    void datesAreThoseOfTheFileWhateverTheZoneOfTheMachine(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            OfficialDays days = ICalendarHolidays.read("US", Fixtures.path("rules.ics"), 2030, 2031);
            assertThat(dates(days, true))
                    .containsExactly(
                            "2030-01-01",
                            "2030-01-02",
                            "2030-03-01",
                            "2030-05-06",
                            "2030-06-03",
                            "2030-12-30",
                            "2030-12-31",
                            "2031-01-01",
                            "2031-01-02",
                            "2031-03-01",
                            "2031-05-07",
                            "2031-05-08",
                            "2031-06-01",
                            "2031-11-27",
                            "2031-11-28");
            assertThat(days.years()).containsExactly(2030, 2031);
            assertThat(dates(ICalendarHolidays.read("US", Fixtures.path("rules.ics"), 2032, 2032), true))
                    .as("a rule ends with the date of UNTIL, and after COUNT times")
                    .containsExactly("2032-06-01", "2032-11-25", "2032-11-26");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aDateThatTheZoneOfTheMachineSkippedIsADate() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            String file = calendar(
                    "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20101230\nRRULE:FREQ=YEARLY\nSUMMARY:a\nEND:VEVENT",
                    "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20110601\nSUMMARY:a\nEND:VEVENT");
            assertThat(dates(ICalendarHolidays.read("WS", new StringReader(file), 2011, 2012), true))
                    .containsExactly("2011-06-01", "2011-12-30", "2012-12-30");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aRuleThatDoesNotNameTheStartDoesNotMakeItADay() {
        String file =
                event("DTSTART;VALUE=DATE:20300101", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", "SUMMARY:Memorial Day");
        assertThat(dates(read(file), true)).containsExactly("2030-05-27", "2031-05-26");
    }

    @Test
    void aCancelledRepetitionIsNone() {
        String file = calendar(
                "BEGIN:VEVENT\nUID:x\nDTSTART;VALUE=DATE:20300601\nRRULE:FREQ=YEARLY\nSUMMARY:a\nEND:VEVENT",
                "BEGIN:VEVENT\nUID:x\nRECURRENCE-ID;VALUE=DATE:20300601\nDTSTART;VALUE=DATE:20300601\n"
                        + "SUMMARY:a\nSTATUS:CANCELLED\nEND:VEVENT");
        assertThat(dates(read(file), true)).containsExactly("2031-06-01");
    }

    @Test
    void ofTwoNamesForOneDateTheFirstCounts() {
        String file = calendar(
                "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20301001\nSUMMARY:国庆节\nEND:VEVENT",
                "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20301001\nSUMMARY:中秋节\nEND:VEVENT");
        assertThat(read(file).on(LocalDate.of(2030, 10, 1))).contains(new Day(true, "国庆节"));
    }

    @Test
    void severalCalendarsInOneFileAreOne() {
        String one = event("DTSTART;VALUE=DATE:20301001", "SUMMARY:a");
        String other = event("DTSTART;VALUE=DATE:20311001", "SUMMARY:b");
        assertThat(dates(read(one + "\n\n" + other), true)).containsExactly("2030-10-01", "2031-10-01");
    }

    @Test
    void aStreamIsUtf8AndMayHaveAByteOrderMark() {
        String file = "\uFEFF" + event("DTSTART;VALUE=DATE:20301001", "SUMMARY:国庆节");
        byte[] utf8 = file.getBytes(StandardCharsets.UTF_8);
        assertThat(ICalendarHolidays.read("CN", new ByteArrayInputStream(utf8), 2030, 2030)
                        .on(LocalDate.of(2030, 10, 1)))
                .contains(new Day(true, "国庆节"));
        assertThat(dates(read(file), true)).containsExactly("2030-10-01");
        byte[] gbk = file.substring(1).getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> ICalendarHolidays.read("CN", new ByteArrayInputStream(gbk), 2030, 2030))
                .satisfies(Faults.of("holidays", "encoding"));
    }

    @Test
    void aFoldedLineIsOne() {
        String file = event("DTSTART;VALUE=DA", " TE:20301001", "SUMMARY:国", " 庆节");
        assertThat(read(file).on(LocalDate.of(2030, 10, 1))).contains(new Day(true, "国庆节"));
    }

    @Test
    void theFileIsNamedWithTheLineOfTheEvent() {
        Path file = TestFiles.write(folder, "a.ics", event("DTSTART:20301001T090000", "SUMMARY:a"));
        assertThatThrownBy(() -> ICalendarHolidays.read("CN", file, 2030, 2030))
                .satisfies(Faults.of("a.ics[line 3].DTSTART", "clock-time", "20301001T090000"));
    }

    private static OfficialDays read(String text) {
        return ICalendarHolidays.read("CN", new StringReader(text), 2030, 2031);
    }

    static String event(String... lines) {
        return calendar("BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT");
    }

    static String calendar(String... events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("\n", events) + "\nEND:VCALENDAR\n";
    }

    private static List<String> dates(OfficialDays days, boolean isOff) {
        return days.days().entrySet().stream()
                .filter(entry -> entry.getValue().isOff() == isOff)
                .map(entry -> entry.getKey().toString())
                .toList();
    }
}
