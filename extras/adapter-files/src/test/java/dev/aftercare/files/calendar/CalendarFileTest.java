package dev.aftercare.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import dev.aftercare.files.TestFiles;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.Language;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("NET-1")
class CalendarFileTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2030, 4, 29);
    private static final LocalDate SATURDAY = LocalDate.of(2030, 5, 4);
    private static final OfficialDays CHINA = new OfficialDays(
            "CN", Map.of(MONDAY, new Day(true, "劳动节"), SATURDAY, new Day(false, "劳动节")), List.of(2030));

    @TempDir
    private Path folder;

    @Test
    void aCalendarHasZoneHoursAndExceptions() {
        BusinessCalendar calendar = parse("""
                {"zone": "Asia/Shanghai",
                 "hours": {"monday": "09:00-12:00,13:00-18:00", "sunday": null, "saturday": "closed",
                           "exceptions": [{"date": "2030-10-01", "hours": "closed"},
                                          {"date": "2030-10-05", "hours": "22:00-06:00"}]}}""");
        BusinessHours hours = new BusinessHours(
                Map.of(DayOfWeek.MONDAY, DayHours.of("09:00-12:00", "13:00-18:00")),
                Map.of(
                        LocalDate.of(2030, 10, 1), DayHours.closed(),
                        LocalDate.of(2030, 10, 5), DayHours.of("22:00-06:00")));
        assertThat(calendar).isEqualTo(new BusinessCalendar(SHANGHAI, hours));
        assertThat(calendar.official()).isEqualTo(OfficialDays.none());
    }

    @Test
    @Tag("HC-3")
    void aCalendarObservesTheOfficialDaysOfItsRegion() {
        BusinessCalendar calendar = parse("""
                {"zone": "Asia/Shanghai", "hours": {"monday": "09:00-18:00"}, "officialDays": "CN"}""");
        assertThat(calendar.official()).isEqualTo(CHINA);
        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
        assertThat(calendar.hoursOn(SATURDAY)).isEqualTo(DayHours.of("09:00-18:00"));
    }

    static Stream<BusinessCalendar> calendars() {
        BusinessHours office = BusinessHours.weekdays(DayHours.of("08:00-12:00", "13:00-18:00"))
                .closedOn(LocalDate.of(2030, 10, 1))
                .openOn(LocalDate.of(1, 1, 1), DayHours.of("00:00-24:00"))
                .openOn(LocalDate.of(9999, 12, 31), DayHours.of("22:00-06:00"));
        return Stream.of(
                new BusinessCalendar(SHANGHAI, office),
                new BusinessCalendar(SHANGHAI, office).observing(CHINA),
                new BusinessCalendar(ZoneId.of("+08:00"), BusinessHours.always()),
                new BusinessCalendar(ZoneOffset.UTC, BusinessHours.everyDay(DayHours.closed())));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void whatIsWrittenIsReadAsTheSame(BusinessCalendar calendar) {
        String json = CalendarFile.write(calendar);
        assertThat(parse(json)).isEqualTo(calendar);
        assertThat(CalendarFile.write(parse(json))).isEqualTo(json);
    }

    @Test
    void theJsonIsForPeopleToo() {
        BusinessHours hours = BusinessHours.weekdays(DayHours.of("09:00-18:00")).closedOn(LocalDate.of(2030, 10, 1));
        assertThat(CalendarFile.write(new BusinessCalendar(SHANGHAI, hours).observing(CHINA)))
                .isEqualToNormalizingNewlines("""
                        {
                          "zone" : "Asia/Shanghai",
                          "hours" : {
                            "monday" : "09:00-18:00",
                            "tuesday" : "09:00-18:00",
                            "wednesday" : "09:00-18:00",
                            "thursday" : "09:00-18:00",
                            "friday" : "09:00-18:00",
                            "saturday" : "closed",
                            "sunday" : "closed",
                            "exceptions" : [ {
                              "date" : "2030-10-01",
                              "hours" : "closed"
                            } ]
                          },
                          "officialDays" : "CN"
                        }""");
    }

    @Test
    void whatCouldNotBeReadIsNotWritten() {
        OfficialDays nameless = new OfficialDays("", Map.of(MONDAY, new Day(true, "a")), List.of(2030));
        BusinessCalendar calendar = new BusinessCalendar(SHANGHAI, BusinessHours.always());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarFile.write(calendar.observing(nameless)))
                .withMessageContaining("have no region");
        BusinessHours distant = BusinessHours.always().closedOn(LocalDate.of(10_000, 1, 1));
        assertThatThrownBy(() -> CalendarFile.write(new BusinessCalendar(SHANGHAI, distant)))
                .satisfies(Faults.of("exceptions[0].date", "year-range"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"zone\": \"Asia/Shanghai\", \"hours\": {          | calendar                 | malformed-json",
                "[]                                                  | calendar                 | wrong-type",
                "~~                                                  | calendar                 | malformed-json",
                "{} {}                                               | calendar                 | malformed-json",
                "\"CN\"                                              | calendar                 | wrong-type",
                "null                                                | calendar                 | required",
                "{\"hours\": {}}                                     | calendar.zone            | required",
                "{\"zone\": \"Z\"}                                   | calendar.hours           | required",
                "{\"zone\": \"Asia/Shanghia\", \"hours\": {}}        | calendar.zone            | time-zone-id",
                "{\"zone\": 8, \"hours\": {}}                        | calendar.zone            | wrong-type",
                "{\"zone\": \"Z\", \"hours\": []}                    | calendar.hours           | wrong-type",
                "{\"zone\": \"Z\", \"hours\": {}, \"region\": \"\"}  | calendar.region          | unknown-field",
                "{\"zone\": \"Z\", \"hours\": {\"mon\": \"\"}}       | calendar.hours.mon       | unknown-field",
                "{\"zone\": \"Z\", \"hours\": {\"monday\": \"9-5\"}} | calendar.hours.monday    | hours",
                "{\"zone\": \"Z\", \"hours\": {\"monday\": \"\"}}    | calendar.hours.monday    | hours",
                "{\"zone\": \"Z\", \"hours\": {}, \"officialDays\": \"XX\"} | calendar.officialDays | unknown-region",
                "{\"zone\": \"Z\", \"hours\": {}, \"officialDays\": \"\"}   | calendar.officialDays | unknown-region",
            })
    void whatIsWrongIsNamedByItsPath(String json, String path, String code) {
        assertThatThrownBy(() -> parse(json)).satisfies(Faults.of(path, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"hours\": \"closed\"}                                        | .date   | required",
                "{\"date\": \"2030-10-02\"}                                     | .hours  | required",
                "{\"date\": \"2030-10-02\", \"hours\": \"08:00-12:00,11:00-13:00\"} | .hours | hours",
                "{\"date\": \"2030-10-32\", \"hours\": \"closed\"}              | .date   | unreadable-date",
                "{\"date\": 20301002, \"hours\": \"closed\"}                    | .date   | wrong-type",
                "{\"date\": \"2030-10-01\", \"hours\": \"08:00-09:00\"}         | .date   | date-twice",
                "{\"date\": \"+10000-01-01\", \"hours\": \"closed\"}            | .date   | year-range",
                "{\"date\": \"2030-10-02\", \"hours\": \"closed\", \"why\": 1}  | .why    | unknown-field",
                "null                                                           | ~~      | wrong-type"
            })
    void whatIsWrongWithAnExceptionIsNamedByItsPath(String exception, String field, String code) {
        String json =
                "{\"zone\": \"Z\", \"hours\": {\"exceptions\": [{\"date\": \"2030-10-01\", \"hours\": \"closed\"}, "
                        + exception + "]}}";
        assertThatThrownBy(() -> parse(json)).satisfies(Faults.of("calendar.hours.exceptions[1]" + field, code));
    }

    @Test
    void whatIsWrongIsToldWithWhatIsExpected() {
        assertThat(texts("[]")).containsExactly("calendar is \"[]\", expected is object.");
        assertThat(texts("""
                        {"zone": "Z", "officialDays": "XX", "hours": {"exceptions": [
                          {"date": "2030-10-01", "hours": "closed"}, {"date": "2030-10-01", "hours": "closed"}]}}"""))
                .containsExactly(
                        "calendar.hours.exceptions[1].date is 2030-10-01, which stands before in this list."
                                + " Each date may stand there once; maybe join the two.",
                        "calendar.officialDays is \"XX\", a region whose official days are not known here."
                                + " Write it as CN; maybe its days must be loaded first.");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> parse("""
                        {"zone": "Moon", "hours": {"monday": "x", "friday": "y"}, "officialDays": "MOON"}"""))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::value)
                                .containsExactly(
                                        tuple("calendar.hours.friday", "y"),
                                        tuple("calendar.hours.monday", "x"),
                                        tuple("calendar.officialDays", "MOON"),
                                        tuple("calendar.zone", "Moon")));
    }

    @Test
    void aFileIsNamedByItsName() {
        Path good = TestFiles.write(folder, "a.json", "\uFEFF{\"zone\": \"Z\", \"hours\": {}}");
        assertThat(CalendarFile.read(good, CalendarFileTest::official).zone()).isEqualTo(ZoneOffset.UTC);
        Path bad = TestFiles.write(folder, "b.json", "{\"hours\": {}}");
        assertThatThrownBy(() -> CalendarFile.read(bad, CalendarFileTest::official))
                .satisfies(Faults.of("b.json.zone", "required"));
    }

    private static List<String> texts(String json) {
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, () -> parse(json));
        return invalid.faults().stream().map(Texts.of(Language.ENGLISH)::fault).toList();
    }

    private static BusinessCalendar parse(String json) {
        return CalendarFile.parse(json, CalendarFileTest::official);
    }

    private static Optional<OfficialDays> official(String region) {
        return Optional.of(CHINA).filter(days -> days.region().equals(region));
    }
}
