package dev.aftercare.files.calendar;

import static dev.aftercare.files.calendar.ICalendarHolidaysTest.calendar;
import static dev.aftercare.files.calendar.ICalendarHolidaysTest.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up events in the forms in which holidays are published, each of which was once misread. */
@Tag("HC-3")
class PublishedICalendarTest {

    private static final LocalDate DATE = LocalDate.of(2030, 10, 5);
    private static final String START = "DTSTART;VALUE=DATE:20301005";

    @Test
    void theNewYearOfTheNextNoticeDoesNotMakeAYearKnown() {
        String file = event("SUMMARY:元旦假期", "DTSTART;VALUE=DATE:20301231", "DTEND;VALUE=DATE:20310103");
        OfficialDays days = ICalendarHolidays.read("CN", new StringReader(file), 2030, 2031);
        assertThat(days.years()).containsExactly(2031);
        assertThat(days.days()).hasSize(3).containsKey(LocalDate.of(2030, 12, 31));
        assertThatThrownBy(() -> ICalendarHolidays.read("CN", new StringReader(file), 2030, 2030))
                .satisfies(Faults.of("holidays", "no-holidays"));
    }

    @Test
    void rawLinesInADescriptionAreReadAsOfficeHolidaysPublishesThem() {
        assertThat(read(
                                START,
                                "SUMMARY:a",
                                "DESCRIPTION: This additional day",
                                "\\n",
                                "\\nScotland",
                                "Status of the day",
                                "\\nInformation provided by www.example.com")
                        .days())
                .hasSize(1);
    }

    @Test
    void applesFileOfAStateWithoutMovedDaysDoesNotTellWhichDaysAreOff() {
        String file = calendar(
                "BEGIN:VEVENT\n" + START + "\nSUMMARY:Independence Day\nX-APPLE-UNIVERSAL-ID:f4\nEND:VEVENT",
                "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20300202\nSUMMARY:Groundhog Day\nEND:VEVENT");
        assertThatThrownBy(() -> ICalendarHolidays.read("US", new StringReader(file), 2030, 2030))
                .satisfies(Faults.of("holidays", "unmarked-days"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China: Women's Day (Not a Public Holiday)         | Women are off",
                "China: Women's Day (not a public holiday)         | Women are off",
                "Epiphany (regional holiday)                       | Public holiday",
                "Christmas Eve (from 7pm) (Regional Holiday)       | Public holiday",
                "Epiphany                                          | Public holiday in Bavaria\\, Saxony-Anhalt",
                "Bußtag (Saxony)                                   | Common local holiday -  Der Bußtag",
                "Rose Monday                                       | local holiday",
                "Christmas Eve                                     | Observance\\nTo hide observances\\, go to settings",
                "A special day                                     | observance - so special",
                "A special day                                     | OBSERVANCE",
            })
    void whatIsNotOffEverywhereDoesNotCount(String summary, String description) {
        assertThatThrownBy(() -> read(START, "SUMMARY:" + summary, "DESCRIPTION:" + description))
                .satisfies(Faults.of("holidays", "no-holidays"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Observance of the founding of the state. Public holiday.",
                "Public holiday. Also on Google Calendar.",
                "Public holiday\\nAlso on Google Calendar.",
                "National holiday - the first day of the year",
            })
    void descriptionsOfHolidaysMayTellMuch(String description) {
        assertThat(read(START, "UID:a", "SUMMARY:a", "DESCRIPTION:" + description)
                        .on(DATE))
                .contains(new Day(true, "a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "【班】国庆节              | 国庆节",
                "国庆节[班]                | 国庆节",
                "〔班〕国庆节              | 国庆节",
                "国庆节（补）              | 国庆节",
                "【补班】春节              | 春节",
                "国庆节 班                 | 国庆节",
                "〔班〕                    | 〔班〕",
                "補班日                    | 補班日",
                "補行上班日                | 補行上班日",
                "春节（调休上班）          | 春节（调休上班）",
                "上班(补国庆节假期)        | 上班(补国庆节假期)",
                "上班（补10月8日）         | 上班（补10月8日）",
                "国庆节上班（补10月8日）   | 国庆节上班（补10月8日）",
                "国庆节调休工作日          | 国庆节调休工作日",
                "Labour Day (Working Day)  | Labour Day (Working Day)",
                "China: Special Working Day | China: Special Working Day",
                "Make-up Work Day          | Make-up Work Day",
                "National Day (make-up workday) | National Day (make-up workday)",
            })
    void makeUpWorkingDaysAreMarkedInManyWays(String summary, String name) {
        assertThat(read(START, "SUMMARY:" + summary).on(DATE)).contains(new Day(false, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"班｜国庆节", "班|国庆节"})
    void makeUpWorkingDaysMayBeMarkedBeforeABar(String summary) {
        assertThat(read(START, "SUMMARY:" + summary).on(DATE)).contains(new Day(false, "国庆节"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国庆节假期（10月8日上班）",
                "国庆节假期（十月八日上班）",
                "春节 休 (2月24日起上班)",
                "无需上班的一天",
                "国庆节无需上班",
                "非工作日",
                "Non-working day",
                "Special Non Working Day",
                "Workers' Day",
                "No work day",
            })
    void daysOffMayTellOfWork(String summary) {
        assertThat(read(START, "SUMMARY:" + summary).on(DATE)).contains(new Day(true, summary));
    }

    @Test
    void makeUpWorkingDaysMayHaveClockTimesWithinOneDate() {
        String file = calendar(
                "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20300210\nDTEND;VALUE=DATE:20300210\nSUMMARY:春节 假期\nEND:VEVENT",
                "BEGIN:VEVENT\nDTSTART:20300204T090000\nDTEND:20300204T180000\nSUMMARY:春节 补班\n"
                        + "BEGIN:VALARM\nTRIGGER:-PT60M\nACTION:DISPLAY\nEND:VALARM\nEND:VEVENT");
        OfficialDays days = ICalendarHolidays.read("CN", new StringReader(file), 2030, 2030);
        assertThat(days.on(LocalDate.of(2030, 2, 10))).contains(new Day(true, "春节 假期"));
        assertThat(days.on(LocalDate.of(2030, 2, 4))).contains(new Day(false, "春节 补班"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"国庆节", "国庆节补班"})
    void midnightToMidnightIsWholeDaysAsOutlookWritesThem(String summary) {
        OfficialDays days = read(
                "DTSTART;TZID=Asia/Shanghai:20301005T000000",
                "DTEND;TZID=Asia/Shanghai:20301007T000000",
                "RRULE:FREQ=YEARLY",
                "EXDATE;TZID=Asia/Shanghai:20311005T000000",
                "SUMMARY:" + summary);
        assertThat(days.days().keySet()).containsExactly(DATE, DATE.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20301005T090000,  DTEND:20301005T180000,  国庆节",
        "DTSTART:20301005T000000Z, DTEND:20301006T000000Z, 国庆节",
        "DTSTART:20301005T200000Z, DTEND:20301005T230000Z, 国庆节补班",
        "DTSTART:20301005T090000,  DTEND:20301006T060000,  国庆节补班",
        "DTSTART:20301005T140000,  DTEND:20301005T235959,  Heiligabend ab 14 Uhr",
    })
    void otherClockTimesAreRefused(String start, String end, String summary) {
        assertThatThrownBy(() -> read(start, end, "SUMMARY:" + summary))
                .satisfies(Faults.of("holidays[line 3].DTSTART", "clock-time"));
    }

    @Test
    void datesNeedNotBeCalledDates() {
        String file = calendar(
                "BEGIN:VEVENT\nUID:x\nDTSTART:20300101\nRRULE:RSCALE=GREGORIAN;FREQ=YEARLY\nRDATE:20300405\n"
                        + "EXDATE:20310101\nSUMMARY:a\nEND:VEVENT",
                "BEGIN:VEVENT\nUID:x\nRECURRENCE-ID:20320101\nDTSTART:20320104\nSUMMARY:a\nEND:VEVENT");
        OfficialDays days = ICalendarHolidays.read("CN", new StringReader(file), 2030, 2032);
        assertThat(days.days().keySet())
                .extracting(LocalDate::toString)
                .containsExactly("2030-01-01", "2030-04-05", "2032-01-04");
    }

    @Test
    void aFoldMayBeInsideACharacter() {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        String file = event("SUMMARY:国庆节", "DTSTART;VALUE=DATE:20300101", "DESCRIPTION:中国法定节假日", "DTEND;VALUE=DATE:x");
        for (byte one : file.getBytes(StandardCharsets.UTF_8)) {
            if ((one & 0xC0) == 0x80) {
                folded.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
            }
            folded.write(one);
        }
        byte[] readable = folded.toString(StandardCharsets.ISO_8859_1)
                .replace("DTEND;VALUE=DATE:x", "DTEND;VALUE=DATE:20300102")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ICalendarHolidays.read("CN", new ByteArrayInputStream(readable), 2030, 2030)
                        .on(LocalDate.of(2030, 1, 1)))
                .contains(new Day(true, "国庆节"));
        long lines = folded.toString(StandardCharsets.ISO_8859_1).lines().count();
        assertThatThrownBy(
                        () -> ICalendarHolidays.read("CN", new ByteArrayInputStream(folded.toByteArray()), 2030, 2030))
                .satisfies(Faults.line(Long.toString(lines - 2)));
    }

    private static OfficialDays read(String... lines) {
        return ICalendarHolidays.read("CN", new StringReader(event(lines)), 2030, 2031);
    }
}
