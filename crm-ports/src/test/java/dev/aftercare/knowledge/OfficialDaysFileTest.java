package dev.aftercare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.domain.time.OfficialDays.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDaysFileTest {

    private static final int STATEMENTS = 4;
    private static final String HEAD = "source made up\nlicence none\ntaken 2026-11-22\ncertainty none\n";

    @Test
    void rangesAndSingleDaysAreReadBelowTheirYear() {
        assertThat(read("""
                        # made up
                        region XX

                        year 2030 https://notice.example https://amended.example
                        2029-12-31..2030-01-02 off Frost
                        2030-01-05 work Frost
                        """))
                .isEqualTo(new OfficialDays(
                        "XX",
                        Map.of(
                                LocalDate.of(2029, 12, 31), new Day(true, "Frost"),
                                LocalDate.of(2030, 1, 1), new Day(true, "Frost"),
                                LocalDate.of(2030, 1, 2), new Day(true, "Frost"),
                                LocalDate.of(2030, 1, 5), new Day(false, "Frost")),
                        Set.of(2030)));
    }

    /** Lines that follow the statements and a right head of two lines, the line after the statements that is wrong, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region YY                                   | 3 | the region stands once, before all years; write for instance 'region CN'
            year 2031                                   | 3 | a year has its number and the addresses of its notices; write for instance 'year 2026 https://...'
            year next https://b.example                 | 3 | a year has its number and the addresses of its notices; write for instance 'year 2026 https://...'
            year 2031 https://b.example                 | 3 | year 2030 ends without a day; leave out a year that has no notice yet
            2030-01-01 off A;year 2030 https://b.example| 4 | year 2030 comes after 2030; sort the years, each once
            2030-01-01 off A;year 2029 https://b.example| 4 | year 2029 comes after 2030; sort the years, each once
            2030-01-01 off                              | 3 | it is no region, year or day; write for instance '2026-10-01..2026-10-07 off 国庆节'
            2030-01-01 off A B                          | 3 | it is no region, year or day; write for instance '2026-10-01..2026-10-07 off 国庆节'
            2030-01-01 holiday A                        | 3 | 'holiday' is no kind of day; write off or work
            2030-02-30 off A                            | 3 | '2030-02-30' is no date; write for instance 2026-10-01
            2030-02-03..x off A                         | 3 | 'x' is no date; write for instance 2026-10-01
            2030-02-03..2030-02-02 off A                | 3 | '2030-02-03..2030-02-02' is no range; write from..to, the earlier date first
            2030-02-03..2030-02-04..2030-02-05 off A    | 3 | '2030-02-03..2030-02-04..2030-02-05' is no range; write from..to, the earlier date first
            2030-01-01  off A                           | 3 | there is a blank too many; write one between two words and none at the ends
            2030-12-31..2031-01-01 off A                | 3 | 2031-01-01 is not of the year above; put it below the year whose notice names it
            2029-11-30 off A                            | 3 | 2029-11-30 is not of the year above; put it below the year whose notice names it
            2030-01-02 off A;2030-01-01 work A          | 4 | 2030-01-01 comes after 2030-01-02; sort the days, each once
            2030-01-02 off A;2030-01-02 work A          | 4 | 2030-01-02 comes after 2030-01-02; sort the days, each once
            """)
    void aWrongLineIsNamedWithAdvice(String lines, int number, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("region XX\nyear 2030 https://a.example\n" + lines.replace(';', '\n')))
                .withMessage("made-up.txt line " + (STATEMENTS + number) + ": " + message);
    }

    @Test
    void aHeadWithoutRegionAndADayWithoutYearAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("year 2030 https://a.example\n2030-01-01 off A"))
                .withMessage("made-up.txt line 6: the region is missing; write for instance 'region CN'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("year 2030 https://a.example\nregion XX"))
                .withMessageContaining("the region stands once, before all years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("region XX\n2030-01-01 off A"))
                .withMessageContaining("line 6: 2030-01-01 is not of the year above");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("region XX\nyear 2030 https://a.example"))
                .withMessageContaining("line 6: year 2030 ends without a day");
    }

    @Test
    void whereTheDaysComeFromMustBeStated() {
        List<String> withoutSource = List.of("licence none", "taken 2026-11-22", "certainty none", "region XX");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficialDaysFile.read("made-up.txt", withoutSource))
                .withMessageContaining("line 4")
                .withMessageContaining("source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficialDaysFile.read("made-up.txt", List.of("source")))
                .withMessageContaining("line 1");
    }

    private static OfficialDays read(String text) {
        return OfficialDaysFile.read("made-up.txt", (HEAD + text).lines().toList());
    }
}
