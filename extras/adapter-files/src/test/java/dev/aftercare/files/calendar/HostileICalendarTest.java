package dev.aftercare.files.calendar;

import static dev.aftercare.files.calendar.ICalendarHolidaysTest.calendar;
import static dev.aftercare.files.calendar.ICalendarHolidaysTest.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.Language;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no calendars of holidays, or not whole, are refused as a whole. */
@Tag("HC-3")
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileICalendarTest {

    private static final String DATE = "DTSTART;VALUE=DATE:20301001";
    private static final String NAME = "SUMMARY:a";

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() {
        String file = event(DATE, NAME).strip();
        assertThat(read(file).days()).hasSize(1);
        for (int end = 0; end < file.length(); end++) {
            String cut = file.substring(0, end);
            assertThatThrownBy(() -> read(cut))
                    .as("cut after %s", cut)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("holidays: malformed-calendar");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "hello",
                "<html><body>Sign in</body></html>",
                "{\"year\": 2030, \"days\": []}",
                "BEGIN:VCARD\nEND:VCARD",
                "BEGIN:VCALENDAR\nEND:VEVENT",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nEND:VCALENDAR\nDTSTART:20301001",
                "END:VCALENDAR",
            })
    void whatIsNoWholeCalendarIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).satisfies(Faults.of("holidays", "malformed-calendar"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20301001T000000                                     | DTSTART       | clock-time",
                "DTSTART:20301001T000000Z                                    | DTSTART       | clock-time",
                "DTSTART;TZID=Asia/Shanghai:20301001T000000                  | DTSTART       | clock-time",
                "DTSTART;VALUE=DATE:20300230                                 | DTSTART       | unreadable-date",
                "X-START:20301001                                            | DTSTART       | required",
                "DTSTART;VALUE=DATE:20301001~DTEND:20301002T000000           | DTEND         | clock-time",
                "DTSTART;VALUE=DATE:20301001~DTEND;VALUE=DATE:20300930       | DTEND         | before-from",
                "DTSTART;VALUE=DATE:20301001~DURATION:PT8H                   | DURATION      | wrong-type",
                "DTSTART;VALUE=DATE:20301001~DURATION:-P1D                   | DURATION      | wrong-type",
                "DTSTART;VALUE=DATE:20301001~RDATE:20301003T000000           | RDATE         | clock-time",
                "DTSTART;VALUE=DATE:20301001~RDATE;VALUE=PERIOD:20301003T000000Z/P1D | RDATE | clock-time",
                "DTSTART;VALUE=DATE:20301001~EXDATE:20301001T000000          | EXDATE        | clock-time",
                "DTSTART;VALUE=DATE:20301001~EXRULE:FREQ=YEARLY              | EXRULE        | unknown-field",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=HOURLY               | RRULE         | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;INTERVAL=0 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;INTERVAL=-1 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;COUNT=0 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;COUNT=10001 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;BYHOUR=1 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;BYMONTH=13 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;BYMONTHDAY=32 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;BYDAY=54MO | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;BYWEEKNO=54 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;BYYEARDAY=-367 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;BYSETPOS=400 | RRULE | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:COUNT=3                   | RRULE         | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:RSCALE=CHINESE;FREQ=YEARLY | RRULE        | unknown-value",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;UNTIL=20310230 | RRULE        | unreadable-date",
            })
    void datesThatCannotBeTakenAreNamed(String lines, String property, String code) {
        String file = event(lines.replace('~', '\n'), NAME);
        assertThatThrownBy(() -> read(file)).satisfies(Faults.of("holidays[line 3]." + property, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:tomorrow",
                "DTSTART;VALUE=DATE:20301001~DTEND;VALUE=DATE:x",
                "DTSTART;VALUE=DATE:20301001~DURATION:x",
                "DTSTART;VALUE=DATE:20301001~RDATE;VALUE=DATE:x",
                "DTSTART;VALUE=DATE:20301001~EXDATE;VALUE=DATE:x",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;COUNT=x",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;UNTIL=x",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=YEARLY;BYDAY=XX",
                "DTSTART;VALUE=DATE:20301001~RRULE:FREQ=SOMETIMES",
            })
    void whatTheLibraryPassesOverIsNotPassedOver(String lines) {
        String file = event(NAME, lines.replace('~', '\n'));
        int line = lines.contains("~") ? 6 : 5;
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(Texts.of(Language.ENGLISH)
                                        .fault(invalid.faults().get(0)))
                                .startsWith("holidays[line 3].")
                                .contains(" cannot be read as iCalendar at line " + line + ": \""
                                        + lines.substring(lines.indexOf('~') + 1) + "\"."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTEND;VALUE=DATE20301008",
                "DTEND20301008",
                "dtend;value=date20301008",
                "DTEND;X=\"a:b\";VALUE=DATE20301008",
                "RRULE;FREQ=YEARLY",
                "EXDATE;VALUE=DATE=20311001",
                "RDATE=20311001",
                "STATUS CANCELLED",
                "SUMMARY国庆节",
                "RECURRENCE-ID;VALUE=DATE",
                "BYMONTH=10;BYMONTHDAY=2",
                "DTSTART;VALUE=DATE:20301008",
            })
    void aLineThatTheLibraryDropsIsRefused(String line) {
        assertThatThrownBy(() -> read(event(NAME, DATE, line)))
                .satisfies(Faults.of("holidays", "malformed-calendar", line))
                .satisfies(Faults.line("6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTEND;VALUE=DATE:20301002", "DURATION:P1D"})
    void aSecondEndIsRefused(String end) {
        assertThatThrownBy(() -> read(event(DATE, end, end, NAME)))
                .satisfies(Faults.of("holidays", "malformed-calendar", end))
                .satisfies(Faults.line("6"));
    }

    @Test
    void aFoldThatLostItsBlankIsRefused() {
        assertThatThrownBy(() -> read(event(NAME, DATE, "DTEND;VALUE=DA", "TE:20301008")))
                .satisfies(Faults.of("holidays", "malformed-calendar", "DTEND;VALUE=DA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VALARM\nTRIGGER:-PT1H\nDURATION:x\nEND:VALARM\nEND:VEVENT",
                "END:VEVENT\nBEGIN:VTODO\nUID:t\nDTSTART:tomorrow\nSUMMARY:todo\nEND:VTODO",
            })
    void whatIsWrongBesideAnEventIsNotWrongInIt(String rest) {
        assertThat(read(calendar("BEGIN:VEVENT\n" + DATE + "\n" + NAME + "\n" + rest))
                        .days())
                .hasSize(1);
    }

    @Test
    void aTypingErrorIsToldWithItsProperty() {
        assertThatThrownBy(() -> read(event(NAME, DATE, "RRULE:FREQ=YEARLY;BYMONTH=1;", " BYDAY=3MO,XX")))
                .satisfies(Faults.of(
                        "holidays[line 3].RRULE", "malformed-calendar", "RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=3MO,XX"))
                .satisfies(Faults.line("6"));
    }

    @Test
    void manyEventsInPlaceOfOneSeriesAreReadInTime() {
        String one = "BEGIN:VEVENT\nUID:x\nDTSTART;VALUE=DATE:20300101\nSUMMARY:a\nEND:VEVENT\n";
        String other = one.replace("UID:x", "UID:x\nRECURRENCE-ID;VALUE=DATE:20290101");
        assertThat(read(calendar(one.repeat(20_000) + other.repeat(20_000))).days())
                .hasSize(1);
    }

    @Test
    void anEventWithoutANameIsRefused() {
        assertThatThrownBy(() -> read(event(DATE))).satisfies(Faults.of("holidays[line 3].SUMMARY", "required"));
    }

    @Test
    void aDateThatIsBothOffAndWorkIsRefused() {
        String file = calendar(
                "BEGIN:VEVENT\n" + DATE + "\nSUMMARY:a\nEND:VEVENT",
                "BEGIN:VEVENT\n" + DATE + "\nSUMMARY:a（班）\nEND:VEVENT");
        assertThatThrownBy(() -> read(file)).satisfies(Faults.of("holidays[line 7]", "off-and-work", "2030-10-01"));
    }

    @Test
    void aMoveOfAllLaterRepetitionsIsRefused() {
        String file = calendar(
                "BEGIN:VEVENT\nUID:x\nDTSTART;VALUE=DATE:20300601\nRRULE:FREQ=YEARLY\nSUMMARY:a\nEND:VEVENT",
                "BEGIN:VEVENT\nUID:x\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20300601\n"
                        + "DTSTART;VALUE=DATE:20300602\nSUMMARY:a\nEND:VEVENT");
        assertThatThrownBy(() -> read(file)).satisfies(Faults.of("holidays[line 9].RECURRENCE-ID", "unknown-value"));
    }

    @Test
    void aFileWithoutHolidaysInTheseYearsIsRefused() {
        assertThatThrownBy(() -> read(event("DTSTART;VALUE=DATE:20291001", NAME)))
                .satisfies(Faults.of("holidays", "no-holidays"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(Texts.of(Language.ENGLISH)
                                        .fault(invalid.faults().get(0)))
                                .isEqualTo("holidays has no public holidays of 2030..2031."
                                        + " Maybe it is of other years, or is no file of public holidays."));
        assertThatThrownBy(() -> read("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR"))
                .satisfies(Faults.of("holidays", "no-holidays"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2030, fromYear, year-range",
        "2030, 10000, toYear, year-range",
        "2031, 2030, toYear, before-from",
        "2030, 2130, toYear, max"
    })
    void theYearsAskedForAreAtMostAHundred(int from, int to, String place, String code) {
        StringReader file = new StringReader(event(DATE, NAME));
        assertThatThrownBy(() -> ICalendarHolidays.read("CN", file, from, to)).satisfies(Faults.of(place, code));
        assertThat(ICalendarHolidays.read("CN", new StringReader(event(DATE, NAME)), 2030, 2129)
                        .years())
                .containsExactly(2030);
    }

    @Test
    void aFileBeyondAllMeasureIsRefused() {
        String large = event(DATE, NAME) + "\n".repeat(5 * 1024 * 1024);
        assertThatThrownBy(() -> read(large)).satisfies(Faults.of("holidays", "max"));
    }

    @Test
    void aRuleWithoutMeasureIsRefused() {
        assertThatThrownBy(() -> read(event("DTSTART;VALUE=DATE:19000101", "RRULE:FREQ=DAILY", NAME)))
                .satisfies(Faults.of("holidays[line 3].RRULE", "max", "10001"));
    }

    @Test
    void manyLongEventsAreRefused() {
        String year = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:00010101\nDTEND;VALUE=DATE:99991231\nSUMMARY:a\nEND:VEVENT\n";
        assertThatThrownBy(() -> read(calendar(year.repeat(200)))).satisfies(Faults.of("holidays[line 683]", "max"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYSETPOS=-366;BYDAY=MO",
                "FREQ=MONTHLY;BYSETPOS=366",
                "FREQ=YEARLY;BYWEEKNO=-53",
                "FREQ=YEARLY;BYDAY=53SU;BYMONTH=1",
                "FREQ=YEARLY;INTERVAL=10000",
                "FREQ=DAILY;INTERVAL=10000",
                "FREQ=WEEKLY;INTERVAL=10000;BYDAY=MO,SU;BYSETPOS=2",
            })
    void aRuleThatHardlyEverNamesADateEnds(String rule) {
        String file = calendar(
                "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20300105\nRRULE:" + rule + "\nSUMMARY:a\nEND:VEVENT",
                "BEGIN:VEVENT\n" + DATE + "\nSUMMARY:a\nEND:VEVENT");
        assertThat(read(file).on(LocalDate.of(2030, 10, 1))).isPresent();
    }

    private static OfficialDays read(String text) {
        return ICalendarHolidays.read("CN", new StringReader(text), 2030, 2031);
    }
}
