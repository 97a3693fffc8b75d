package dev.aftercare.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.usecase.call.FaultCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the texts of cells become values. */
@Tag("HC-32")
class CellTest {

    private static final ImportField TEXT = ImportField.of("text", FieldType.TEXT);

    @ParameterizedTest
    @CsvSource({
        "19850607, yyyyMMdd, 1985-06-07",
        "07/06/1985, dd/MM/yyyy, 1985-06-07",
        "7/6/1985, d/M/yyyy, 1985-06-07",
        "1985-06-07, yyyy-MM-dd, 1985-06-07",
        "2024/1/5 0:00:00, yyyy/M/d H:mm:ss, 2024-01-05",
        "20000229, yyyyMMdd, 2000-02-29"
    })
    void daysAreReadInTheirFormat(String text, String format, LocalDate day) {
        assertThat(DateText.read(text, format)).isEqualTo(Cell.day(day));
    }

    @ParameterizedTest
    @CsvSource({
        "19371233, yyyyMMdd, NO_SUCH_DATE",
        "19729518, yyyyMMdd, NO_SUCH_DATE",
        "19000229, yyyyMMdd, NO_SUCH_DATE",
        "00000000, yyyyMMdd, NO_SUCH_DATE",
        "31/04/2020, dd/MM/yyyy, NO_SUCH_DATE",
        "-9999-01-01, yyyy-MM-dd, NO_SUCH_DATE",
        "0000-01-01, yyyy-MM-dd, NO_SUCH_DATE",
        "+10000-01-01, yyyy-MM-dd, NO_SUCH_DATE",
        "1985-6-7, yyyy-MM-dd, UNREADABLE_DATE",
        "unknown, yyyyMMdd, UNREADABLE_DATE",
        "198506071, yyyyMMdd, UNREADABLE_DATE",
        "1985060, yyyyMMdd, UNREADABLE_DATE"
    })
    void aDayThatDoesNotExistIsToldApartFromWhatIsNoDay(String text, String format, FaultCode code) {
        assertThat(DateText.read(text, format)).isEqualTo(Cell.bad(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyMMdd", "yyyy", "dd/MM", "yyyy-MM-dd'T'", "[yyyy]MMdd", "yyyyMMdd G", "MMMM d yyyy", "x"})
    void formatsThatAreNotUnderstoodAreNone(String format) {
        assertThat(DateText.isFormat(format)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "190552;1,234;190552",
                "190,552;1,234;190552",
                "1,190,552;1,234;1190552",
                "190552.0;1,234;190552",
                "190.552;1.234;190552",
                "190.552,00;1.234;190552",
                "007;1,234;7"
            })
    void numbersMayPartTheirThousands(String text, String format, long number) {
        assertThat(NumberText.whole(text, format)).isEqualTo(Cell.number(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "12,3456", "-5", "1e5", "", "5.5", "12 apples", "9999999999999999", ",123"})
    void whatIsNoWholeNumberIsNone(String text) {
        assertThat(NumberText.whole(text, NumberText.COMMA)).isEqualTo(Cell.bad(FaultCode.UNREADABLE_NUMBER));
    }

    @Test
    @Tag("VEH-3")
    void aMeterHasAUnitAndNoFraction() {
        assertThat(odometer("64,146")).isEqualTo(Cell.distance(Distance.miles(64_146)));
        assertThat(odometer("12.345")).isEqualTo(Cell.bad(FaultCode.UNREADABLE_NUMBER));
        assertThat(odometer("12345.678")).isEqualTo(Cell.bad(FaultCode.UNREADABLE_NUMBER));
        assertThat(odometer("12345.6")).isEqualTo(Cell.distance(Distance.miles(12_345)));
        assertThat(odometer("8,120 km")).isEqualTo(Cell.distance(Distance.km(8_120)));
        assertThat(odometer("8120公里")).isEqualTo(Cell.distance(Distance.km(8_120)));
        assertThat(odometer("81 ly")).isEqualTo(Cell.bad(FaultCode.UNKNOWN_VALUE, Map.of("known", "km, mi")));
        assertThat(odometer("0")).isEqualTo(Cell.bad(FaultCode.DOUBTFUL_DISTANCE));
        assertThat(odometer("999,999")).isEqualTo(Cell.bad(FaultCode.DOUBTFUL_DISTANCE));
        assertThat(odometer("1")).isEqualTo(Cell.distance(Distance.miles(1)));
        assertThat(odometer("10000000")).isEqualTo(Cell.bad(FaultCode.MAX, Map.of("limit", "9999999")));
    }

    @Test
    void textIsTrimmedAndOtherwiseLeftAlone() {
        FieldMapping columns = FieldMapping.columns("a", "b");
        assertThat(CellReader.read(TEXT, columns, List.of("\u3000 =cmd ", "\uFEFF\u00A0")))
                .contains(Cell.text("=cmd"));
        assertThat(CellReader.read(TEXT, columns, List.of(" 12", "Mill Lane "))).contains(Cell.text("12 Mill Lane"));
        assertThat(CellReader.read(TEXT, columns, List.of(" ", ""))).isEmpty();
    }

    @Test
    void aTableSaysWhatTextsStandFor() {
        ImportField use = ImportField.constant("use", new VehicleUse[] {VehicleUse.PRIVATE, VehicleUse.TAXI});
        FieldMapping table =
                new FieldMapping(List.of("u"), null, null, null, Map.of("出租", "TAXI", "无", ""), null, null, null);
        assertThat(CellReader.read(use, table, List.of("出租"))).contains(Cell.text("TAXI"));
        assertThat(CellReader.read(use, table, List.of("private"))).contains(Cell.text("PRIVATE"));
        assertThat(CellReader.read(use, table, List.of("无"))).isEmpty();
        assertThat(CellReader.read(use, table, List.of("boat")))
                .contains(Cell.bad(FaultCode.UNKNOWN_VALUE, Map.of("known", "PRIVATE, TAXI")));
    }

    @Test
    void differentValuesHaveDifferentFingerprints() {
        List<String> fields = List.of("a", "b");
        assertThat(Set.of(
                        values(Map.of("a", "x"), "a", "b").fingerprint(fields),
                        values(Map.of("b", "x"), "a", "b").fingerprint(fields),
                        values(Map.of("a", "x"), "a").fingerprint(fields),
                        values(Map.of("a", "x;b=1:y"), "a", "b").fingerprint(fields),
                        values(Map.of("a", "x", "b", "y"), "a", "b").fingerprint(fields),
                        values(Map.of("a", List.of("x", "y")), "a", "b").fingerprint(fields),
                        values(Map.of("a", List.of("xy")), "a", "b").fingerprint(fields)))
                .hasSize(7);
        assertThat(values(Map.of("a", "x", "c", "1"), "a", "b", "c").fingerprint(fields))
                .isEqualTo(values(Map.of("a", "x", "c", "2"), "a", "b", "c").fingerprint(fields));
    }

    private static Values values(Map<String, Object> given, String... brought) {
        return new Values(given, Set.of(brought));
    }

    private static Cell odometer(String text) {
        FieldMapping miles = FieldMapping.columns("m").measuredIn(DistanceUnit.MILE);
        Optional<Cell> cell = CellReader.read(ImportField.fact("odometer", FieldType.ODOMETER), miles, List.of(text));
        return cell.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-22T14:45, yyyy-MM-ddTHH:mm, 2018-04-22, 14:45",
        "22/04/2018 14:45:30, dd/MM/yyyy HH:mm:ss, 2018-04-22, 14:45:30",
        "22/04/2018, dd/MM/yyyy, 2018-04-22, ",
        "2018-04-22, , 2018-04-22, ",
        "2018-04-22 00:05, , 2018-04-22, 00:05",
        "2018-04-22T00:05:59, , 2018-04-22, 00:05:59"
    })
    void aDayMayHaveATime(String text, @Nullable String format, LocalDate day, @Nullable LocalTime time) {
        assertThat(DateText.readTime(text, format))
                .isEqualTo(Cell.dayTime(new DayTime(day, Optional.ofNullable(time))));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-30T14:45, , NO_SUCH_DATE",
        "-9999-01-01 08:00, yyyy-MM-dd HH:mm, NO_SUCH_DATE",
        "2018-02-20T24:45, , NO_SUCH_DATE",
        "2018-02-20T14, , UNREADABLE_DATE",
        "2018-02-20T14:45:00Z, , UNREADABLE_DATE",
        "2018-02-20, yyyy-MM-dd HH:mm, UNREADABLE_DATE",
        "14:45, , UNREADABLE_DATE"
    })
    void whatIsNoDayWithATimeIsTold(String text, @Nullable String format, FaultCode reason) {
        assertThat(DateText.readTime(text, format)).isEqualTo(Cell.bad(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ELECTRICAL SYSTEM:FUSES AND CIRCUIT      | electrical-system-fuses-and-circuit",
                "AIR BAGS                                 | air-bags",
                "--a.b_C 7--                              | a-b-c-7",
                "SERVICE BRAKES, HYDRAULIC:PEDALS AND X Y | service-brakes-hydraulic-pedals-and-x-y",
                "0123456789 0123456789 0123456789 012345 789 | 0123456789-0123456789-0123456789-012345"
            })
    void aShortCodeIsMadeOfATextsLettersAndDigits(String text, String code) {
        assertThat(CodeText.read(text)).isEqualTo(Cell.text(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"异响", "repair 异响", "naïve", "***"})
    void aTextWithOtherLettersOrNoneIsNoShortCode(String text) {
        assertThat(CodeText.read(text)).isEqualTo(Cell.bad(FaultCode.SHORT_CODE));
    }
}
