package dev.aftercare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.io.Resources;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.aftercare.domain.time.LunarCalendar;
import dev.aftercare.domain.time.LunarFestival;
import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The lunar calendar against a table, moon and sun themselves, the state's own holidays, and a second library: each of them can be wrong
 * by a day where a new moon is near midnight.
 */
@Tag("CARE-3")
class LunarDaysTest {

    private static final LunarCalendar LUNAR = Knowledge.lunarCalendar();
    private static final LunarCalendar ALMANAC = new Almanac();
    private static final Map<Integer, Map<LunarFestival, LocalDate>> TABLE = table();

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    @ParameterizedTest
    @EnumSource(LunarFestival.class)
    void aFestivalIsOnTheDateThatTheTableSays(LunarFestival festival) {
        assertThat(TABLE.keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2015, 2040).boxed().toList());
        assertThat(TABLE)
                .allSatisfy((year, dates) -> assertThat(festival.in(year, LUNAR))
                        .as("%s %s", festival, year)
                        .isEqualTo(dates.get(festival)));
    }

    @ParameterizedTest
    @EnumSource(LunarFestival.class)
    void theTableIsThatOfMoonAndSun(LunarFestival festival) {
        assertThat(TABLE)
                .allSatisfy((year, dates) -> assertThat(festival.in(year, ALMANAC))
                        .as("%s %s", festival, year)
                        .isEqualTo(dates.get(festival)));
    }

    @Test
    void moonAndSunAreThoseOfTheBooksExamples() {
        assertThat(Almanac.newMoon(-283)).isCloseTo(2443192.65118, within(0.00001));
        assertThat(Almanac.sunAt(2448908.5)).isCloseTo(199.90895, within(0.00002));
    }

    /** In both of these months the new moon comes within a minute after midnight, which the library takes for the day before. */
    @Test
    void aMonthBeginsWithTheNewMoonSinceChinaKeepsThisTime() {
        assertThat(differences(1929, 2100, ALMANAC))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "month 9 of 2057 on 2057-09-28", LocalDate.of(2057, 9, 29),
                        "month 7 of 2097 on 2097-08-07", LocalDate.of(2097, 8, 8)));
    }

    /** In these three the new moon is within nine minutes of midnight, and ICU's moon is not that exact. */
    @Test
    void aSecondLibraryDiffersOnlyWhereItIsKnownToBeWrong() {
        assertThat(differences(2015, 2040, LunarDaysTest::dateOfIcu))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "month 10 of 2018 on 2018-11-08", LocalDate.of(2018, 11, 7),
                        "month 1 of 2027 on 2027-02-06", LocalDate.of(2027, 2, 7),
                        "month 1 of 2030 on 2030-02-03", LocalDate.of(2030, 2, 2)));
    }

    /** As printed calendars have them, 2015 to 2040. */
    @Test
    void theSpringFestivalsAreThoseThatPeopleKnow() {
        List<String> printed = List.of(
                "02-19", "02-08", "01-28", "02-16", "02-05", "01-25", "02-12", "02-01", "01-22", "02-10", "01-29",
                "02-17", "02-06", "01-26", "02-13", "02-03", "01-23", "02-11", "01-31", "02-19", "02-08", "01-28",
                "02-15", "02-04", "01-24", "02-12");
        assertThat(IntStream.rangeClosed(2015, 2040).mapToObj(year -> LunarFestival.SPRING_FESTIVAL.in(year, LUNAR)))
                .containsExactlyElementsOf(IntStream.range(0, printed.size())
                        .mapToObj(i -> LocalDate.parse(2015 + i + "-" + printed.get(i)))
                        .toList());
    }

    /** Where a notice names one day alone, that day is the festival; a block of days can hide a shift. */
    @ParameterizedTest
    @CsvSource({"DRAGON_BOAT,端午节,3", "MID_AUTUMN,中秋节,3"})
    void aFestivalWithASingleDayOffIsThatDay(LunarFestival festival, String name, int atLeast) {
        OfficialDays china = Knowledge.officialDays("CN").orElseThrow();
        Map<Integer, List<LocalDate>> byYear = china.days().entrySet().stream()
                .filter(day -> day.getValue().isOff() && day.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(LocalDate::getYear));
        Map<Integer, LocalDate> single = new TreeMap<>();
        byYear.forEach((year, days) -> {
            if (days.size() == 1) {
                single.put(year, days.get(0));
            }
        });
        assertThat(single).hasSizeGreaterThanOrEqualTo(atLeast);
        single.forEach((year, date) -> assertThat(festival.in(year, LUNAR)).isEqualTo(date));
    }

    @ParameterizedTest
    @CsvSource({"SPRING_FESTIVAL,春节", "DRAGON_BOAT,端午节", "MID_AUTUMN,中秋节"})
    void aFestivalThatIsAPublicHolidayIsOneOfTheDaysOffOfItsName(LunarFestival festival, String name) {
        assertThat(IntStream.rangeClosed(2015, 2026)).allSatisfy(year -> {
            LocalDate date = festival.in(year, LUNAR);
            Optional<Day> declared = Knowledge.officialDays("CN").orElseThrow().on(date);
            assertThat(declared).as("%s", date).hasValueSatisfying(day -> {
                assertThat(day.isOff()).isTrue();
                assertThat(day.name()).contains(name);
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 6, 2025-06-25", // leap sixth month from 2025-07-25
        "2025, 7, 2025-08-23",
        "2033, 11, 2033-11-22", // leap eleventh month from 2033-12-22
        "2033, 12, 2034-01-20",
        "2034, 1, 2034-02-19"
    })
    void aMonthIsTheOrdinaryOneAndNotTheLeapMonthOfItsNumber(int year, int month, LocalDate first) {
        assertThat(LUNAR.dateOf(year, month, 1)).isEqualTo(first);
        assertThat(ALMANAC.dateOf(year, month, 1)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "1899, 12, 1, lunar year 1899 is out of reach; give one of 1900 to 2100",
        "2101, 1, 1, lunar year 2101 is out of reach; give one of 1900 to 2100",
        "2026, 0, 1, there is no lunar month 0; give one of 1 to 12",
        "2026, 13, 1, there is no lunar month 13; give one of 1 to 12",
        "2026, -6, 1, there is no lunar month -6; give one of 1 to 12",
        "2026, 1, 0, there is no day 0 in month 1 of the lunar year 2026; give one of 1 to 30",
        "2026, 1, 31, there is no day 31 in month 1 of the lunar year 2026; give one of 1 to 30",
        "2025, 12, 30, there is no day 30 in month 12 of the lunar year 2025; give one of 1 to 29"
    })
    void aDayThatDoesNotExistIsRefused(int year, int month, int day, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LUNAR.dateOf(year, month, day))
                .withMessage(message);
    }

    @Test
    void theLastDayOfAMonthOfThirtyDaysExists() {
        assertThat(LUNAR.dateOf(2026, 1, 30)).isEqualTo("2026-03-18");
        assertThat(LUNAR.dateOf(2026, 2, 1)).isEqualTo("2026-03-19");
    }

    @Test
    void theFirstAndTheLastSupportedYearAreAnswered() {
        assertThat(LUNAR.dateOf(1900, 1, 1)).isEqualTo("1900-01-31");
        assertThat(LUNAR.dateOf(2100, 12, 1)).isEqualTo("2100-12-31");
    }

    @Test
    void severalThreadsGetTheSameDatesAsOne() throws Exception {
        LunarCalendar shared = new LunarDays();
        Callable<List<LocalDate>> years = () -> newYears(shared, 1900, 2100);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<LocalDate>> answer : threads.invokeAll(Collections.nCopies(8, years))) {
                assertThat(answer.get()).isEqualTo(newYears(LUNAR, 1900, 2100));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<LocalDate> newYears(LunarCalendar calendar, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> calendar.dateOf(year, 1, 1))
                .toList();
    }

    /** The months that begin on another date in the other calendar, with that date. */
    private static Map<String, LocalDate> differences(int from, int to, LunarCalendar other) {
        Map<String, LocalDate> found = new LinkedHashMap<>();
        for (int year = from; year <= to; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate ours = LUNAR.dateOf(year, month, 1);
                LocalDate theirs = other.dateOf(year, month, 1);
                if (!ours.equals(theirs)) {
                    found.put("month " + month + " of " + year + " on " + ours, theirs);
                }
            }
        }
        return found;
    }

    private static LocalDate dateOfIcu(int year, int month, int day) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("GMT+8"), ULocale.CHINA);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year + 2637);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DATE, day);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), CHINA);
    }

    /** The dates by year; below its comments the file names the festivals over the columns. */
    private static Map<Integer, Map<LunarFestival, LocalDate>> table() {
        List<List<String>> rows = lines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        Map<Integer, Map<LunarFestival, LocalDate>> table = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<LunarFestival, LocalDate> dates = new EnumMap<>(LunarFestival.class);
            for (int column = 1; column < row.size(); column++) {
                dates.put(LunarFestival.valueOf(rows.get(0).get(column)), LocalDate.parse(row.get(column)));
            }
            table.put(Integer.valueOf(row.get(0)), dates);
        }
        return table;
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(
                    Resources.getResource(LunarDaysTest.class, "lunar-festivals-2015-2040.csv"),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
