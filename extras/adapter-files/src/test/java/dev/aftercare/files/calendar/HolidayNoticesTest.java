package dev.aftercare.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import dev.aftercare.files.TestFiles;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HC-3")
class HolidayNoticesTest {

    @TempDir
    private Path folder;

    @Test
    void aNoticeDeclaresDaysOffAndMakeUpWorkingDays() {
        OfficialDays days = HolidayNotices.parse("CN", """
                {"year": 2030, "days": [{"name": "劳动节", "date": "2030-04-29", "isOffDay": true},
                                        {"name": "劳动节", "date": "2030-05-04", "isOffDay": false}]}""");
        assertThat(days.region()).isEqualTo("CN");
        assertThat(days.years()).containsExactly(2030);
        assertThat(days.on(LocalDate.of(2030, 4, 29))).contains(new Day(true, "劳动节"));
        assertThat(days.on(LocalDate.of(2030, 5, 4))).contains(new Day(false, "劳动节"));
        assertThat(days.days()).hasSize(2);
    }

    @Test
    void aYearWithoutDaysIsNotKnown() {
        assertThat(HolidayNotices.parse("CN", "{\"year\": 2032, \"days\": []}").years())
                .isEmpty();
    }

    @Test
    void aFolderIsReadByYearAndTheLaterNoticeDecides() {
        OfficialDays days = HolidayNotices.readFolder("CN", Fixtures.path("notices"));
        assertThat(days.region()).isEqualTo("CN");
        assertThat(days.years()).containsExactly(2030, 2031);
        assertThat(days.on(LocalDate.of(2029, 12, 29))).contains(new Day(false, "元旦"));
        assertThat(days.on(LocalDate.of(2030, 12, 31))).contains(new Day(true, "元旦"));
        assertThat(days.on(LocalDate.of(2031, 1, 1))).contains(new Day(true, "元旦"));
        TestFiles.write(folder, "2030.json", notice(2030, "2030-12-31", true));
        TestFiles.write(folder, "2031.json", notice(2031, "2030-12-31", false));
        assertThat(HolidayNotices.readFolder("CN", folder).on(LocalDate.of(2030, 12, 31)))
                .contains(new Day(false, "a"));
    }

    @Test
    void aFileSaysTheYearOfItsName() {
        TestFiles.write(folder, "2030.json", notice(2031, "2031-05-01", true));
        assertThatThrownBy(() -> HolidayNotices.readFolder("CN", folder))
                .satisfies(Faults.of("2030.json.year", "other-year", "2031"));
    }

    @Test
    void aFolderWithoutNoticesIsRefused() {
        assertThatThrownBy(() -> HolidayNotices.readFolder("CN", folder))
                .satisfies(Faults.of(folder.getFileName() + "/YYYY.json", "required", ""));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheJson() {
        Path file = TestFiles.write(folder, "a.json", "\uFEFF" + notice(2030, "2030-05-01", true));
        assertThat(HolidayNotices.read("CN", file).years()).containsExactly(2030);
    }

    @Test
    void aFileInAnotherEncodingOrBeyondAllMeasureIsRefused() throws Exception {
        Path utf16 = Files.write(
                folder.resolve("a.json"), notice(2030, "2030-05-01", true).getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> HolidayNotices.read("CN", utf16)).satisfies(Faults.of("a.json", "encoding", "a.json"));
        Path large = Files.write(folder.resolve("b.json"), new byte[5 * 1024 * 1024 + 1]);
        assertThatThrownBy(() -> HolidayNotices.read("CN", large)).satisfies(Faults.of("b.json", "max", "5242881"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"year\": 2030, \"days\": [                 | notice                  | malformed-json",
                "[]                                           | notice                  | wrong-type",
                "null                                         | notice                  | required",
                "{\"days\": []}                               | notice.year             | required",
                "{\"year\": 2030}                             | notice.days             | required",
                "{\"year\": \"2030\", \"days\": []}           | notice.year             | wrong-type",
                "{\"year\": 2030.5, \"days\": []}             | notice.year             | wrong-type",
                "{\"year\": 99999999999, \"days\": []}        | notice.year             | wrong-type",
                "{\"year\": 0, \"days\": []}                  | notice.year             | year-range",
                "{\"year\": 2030, \"days\": {}}               | notice.days             | wrong-type",
                "{\"year\": 2030, \"days\": [null]}           | notice.days[0]          | wrong-type",
                "{\"year\": 2030, \"year\": 2031}             | notice                  | malformed-json",
            })
    void whatIsNoNoticeIsNamedByItsPath(String json, String path, String code) {
        assertThatThrownBy(() -> HolidayNotices.parse("CN", json)).satisfies(Faults.of(path, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"date\": \"2030-05-01\", \"isOffDay\": true                      | name     | required",
                "\"name\": \"a\", \"isOffDay\": true                               | date     | required",
                "\"name\": \"a\", \"date\": \"2030-05-01\"                         | isOffDay | required",
                "\"name\": \"a\", \"date\": \"2030-05-01\", \"isOffDay\": \"true\" | isOffDay | wrong-type",
                "\"name\": \"a\", \"date\": \"2030-05-01\", \"isOffDay\": 1        | isOffDay | wrong-type",
                "\"name\": 5, \"date\": \"2030-05-01\", \"isOffDay\": true         | name     | wrong-type",
                "\"name\": \"a\", \"date\": 20300501, \"isOffDay\": true           | date     | wrong-type",
                "\"name\": \"a\", \"date\": \"2030/05/01\", \"isOffDay\": true     | date     | unreadable-date",
                "\"name\": \"a\", \"date\": \"2030-02-30\", \"isOffDay\": true     | date     | unreadable-date",
                "\"name\": \"a\", \"date\": \"2031-01-01\", \"isOffDay\": true     | date     | other-year",
                "\"name\": \"a\", \"date\": \"2029-11-30\", \"isOffDay\": true     | date     | other-year",
                "\"name\": \"a\", \"date\": \"2030-01-01\", \"isOffDay\": false    | date     | off-and-work",
            })
    void whatIsWrongWithADayIsNamedByItsPath(String day, String field, String code) {
        String json = "{\"year\": 2030, \"days\": [{\"name\": \"a\", \"date\": \"2030-01-01\", \"isOffDay\": true}, {"
                + day + "}]}";
        assertThatThrownBy(() -> HolidayNotices.parse("CN", json))
                .satisfies(Faults.of("notice.days[1]." + field, code));
    }

    @Test
    void theTextNamesPlaceValueAndWhatMayHelp() {
        assertThatThrownBy(() -> HolidayNotices.parse("CN", notice(2030, "2003-05-01", true)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(Texts.of(Language.ENGLISH)
                                        .fault(invalid.faults().get(0)))
                                .isEqualTo(
                                        "notice.days[0].date is \"2003-05-01\", which the notice of 2030 cannot name."
                                                + " Maybe the year is mistyped, or the file is that of another year."));
    }

    @Test
    void everyRealNoticeIsReadAndTheUnannouncedYearIsNotKnown() {
        Path real = TestFiles.real("cn-holidays/2027.json").getParent();
        OfficialDays days = HolidayNotices.readFolder("CN", real);
        assertThat(days.years())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2015, 2026).boxed().toList());
        assertThat(days.knows(2027)).isFalse();
        assertThat(days.on(LocalDate.of(2018, 12, 29))).contains(new Day(false, "元旦"));
        assertThat(HolidayNotices.read("CN", TestFiles.real("cn-holidays/2019.json"))
                        .years())
                .containsExactly(2019);
    }

    @Test
    void aMondayOffIsPaidForWithASaturdayByTheRealNotices() {
        OfficialDays days = HolidayNotices.read("CN", TestFiles.real("cn-holidays/2024.json"));
        BusinessCalendar office = new BusinessCalendar(
                        ZoneId.of("Asia/Shanghai"), BusinessHours.weekdays(DayHours.of("09:00-12:00", "13:00-18:00")))
                .observing(days);
        LocalDate mondayOff = LocalDate.of(2024, 10, 7);
        LocalDate saturday = LocalDate.of(2024, 10, 12);
        assertThat(office.isWorkingDay(mondayOff)).isFalse();
        assertThat(office.hoursOn(saturday)).isEqualTo(DayHours.of("09:00-12:00", "13:00-18:00"));
        assertThat(office.plusWorkingDays(LocalDate.of(2024, 9, 30), 1)).contains(LocalDate.of(2024, 10, 8));
        assertThat(office.plusWorkingDays(LocalDate.of(2024, 10, 11), 2)).contains(LocalDate.of(2024, 10, 14));
        assertThat(office.assumedYears(mondayOff, LocalDate.of(2025, 1, 1))).containsExactly(2025);
    }

    private static String notice(int year, String date, boolean isOff) {
        return "{\"year\": " + year + ", \"days\": [{\"name\": \"a\", \"date\": \"" + date + "\", \"isOffDay\": "
                + isOff + "}]}";
    }
}
