package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.vehicle.VinReading.Fault;
import dev.aftercare.domain.vehicle.VinReading.Malformed;
import dev.aftercare.domain.vehicle.VinReading.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("VEH-1")
class VinTest {

    private static final String EXAMPLE = "1M8GDM9AXKP042788";

    @Test
    void theStandardExampleIsValid() {
        assertThat(Vin.parse(EXAMPLE).verdict()).isEqualTo(Verdict.VALID);
        assertThat(new Vin(EXAMPLE).expectedCheckDigit()).contains('X');
        assertThat(new Vin(EXAMPLE).checkDigit()).isEqualTo(CheckDigit.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "1M8GDM9A1KP042788, WRONG_CHECK_DIGIT, position 9 itself",
        "1M8GDM9AXKP042789, WRONG_CHECK_DIGIT, the last digit",
        "1M8GDM9AXKP042878, WRONG_CHECK_DIGIT, two neighbours swapped",
        "1M8GDM9AXKP042788, VALID, nothing",
        "1D8GDM9AXKP042788, VALID, M replaced by D of the same value",
        "1U8GDM9AXKP042788, VALID, M replaced by U of the same value",
        "148GDM9AXKP042788, VALID, M replaced by 4 of the same value",
        "1M8GDM9AXKP042770, WRONG_CHECK_DIGIT, two digits",
        "LSVAL41Z882104202, VALID, China uses it",
        "LSVAL41Z982104202, WRONG_CHECK_DIGIT, China uses it",
        "WDB9061131N590143, CHECK_DIGIT_NOT_APPLICABLE, Europe does not",
        "WVWZZZ1KZ6W000001, CHECK_DIGIT_NOT_APPLICABLE, Z in position 9",
        "JHMCM56557C404453, CHECK_DIGIT_NOT_APPLICABLE, right and not required",
        "6M8GDM9AXKP042788, CHECK_DIGIT_NOT_APPLICABLE, a first digit that leads to another region"
    })
    void theVerdictFollowsTheRegionAndTheCheckDigit(String text, Verdict verdict) {
        assertThat(Vin.parse(text).verdict()).isEqualTo(verdict);
        assertThat(Vin.parse(text).vin()).contains(new Vin(text));
    }

    @Test
    void aRightCheckDigitIsKnownInEveryRegion() {
        assertThat(new Vin("JHMCM56557C404453").checkDigitMatches()).isTrue();
        assertThat(new Vin("WVWZZZ1KZ6W000001").checkDigitMatches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1m8gdm9axkp042788",
                "  1M8GDM9AXKP042788\t",
                "1M8 GDM9AX KP-042788",
                "１Ｍ８ＧＤＭ９ＡＸＫＰ０４２７８８",
                "１ｍ８ｇｄｍ９ａｘｋｐ０４２７８８",
                "1M8GDM9AX\u3000KP042788",
                "1M8GDM9AX\u00A0KP042788\uFEFF",
                "★1M8GDM9AX KP042788★",
                "*1M8GDM9AXKP042788*"
            })
    void waysToWriteOneVinAreTheSameVin(String text) {
        assertThat(Vin.parse(text).vin()).contains(new Vin(EXAMPLE));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH, 1",
        "1M8GDM9AXKP04278, LENGTH, 17",
        "1M8GDM9AXKP0427888, LENGTH, 18",
        "1M8GDM9AXKP04278I, LETTER_NOT_USED, 17",
        "1O8GDM9AXKP042788, LETTER_NOT_USED, 2",
        "1M8GDM9AqKP042788, LETTER_NOT_USED, 9",
        "1M8GDM9AXKP_42788, CHARACTER, 12",
        "1M8GDM9AXKP04278京, CHARACTER, 17",
        "ſM8GDM9AXKP042788, CHARACTER, 1",
        "1M8GDM9AXKP04278٣, CHARACTER, 17"
    })
    void aMalformedTextTellsWhatAndWhere(String text, Fault fault, int position) {
        assertThat(Vin.parse(text)).isEqualTo(new Malformed(fault, position));
        assertThat(Vin.parse(text).verdict()).isEqualTo(Verdict.MALFORMED);
        assertThat(Vin.parse(text).vin()).isEmpty();
    }

    @Test
    void onlyTheNormalFormMakesAVinAndTheRefusalDoesNotShowTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vin("1m8gdm9axkp042788"))
                .withMessageContaining("Vin.parse")
                .withMessageNotContaining("042788");
    }

    @ParameterizedTest
    @CsvSource({
        "1M8GDM9AXKP042788, 1989 2019, a digit in position 7 speaks for the years before 2010",
        "1M8GDMAAXKP042788, 2019 1989, a letter in position 7 speaks for 2010 and later",
        "1M8GDMAAXVP042788, 1997, 2027 is not yet possible",
        "1M8GDM9AX1P042788, 2001, 2031 is not yet possible",
        "WVWZZZ1KZ6W000001, 2006, Europe",
        "WVWZZZ1KZBW000001, 2011 1981, the newest first in Europe",
        "LSVAL41Z8K2104202, 2019 1989, the newest first in China",
        "WBA71DC010CH14720, '', 0 is no year code",
        "1M8GDM9AXUP042788, '', U is no year code",
        "1M8GDM9AXZP042788, '', Z is no year code"
    })
    void position10GivesTheModelYearsThatArePossible(String vin, String years) {
        assertThat(new Vin(vin).candidateModelYears(2026).stream().map(String::valueOf))
                .containsExactly(years.isEmpty() ? new String[0] : years.split(" "));
    }

    @Test
    void afterThirtyMoreYearsAThirdYearIsPossible() {
        assertThat(new Vin("1M8GDMAAXAP042788").candidateModelYears(2041)).containsExactly(2010, 2040, 1980);
        assertThat(new Vin("1M8GDM9AXAP042788").candidateModelYears(2041)).containsExactly(1980, 2040, 2010);
        assertThat(new Vin("WVWZZZ1KZAW000001").candidateModelYears(2041)).containsExactly(2040, 2010, 1980);
    }

    @Test
    void peopleNameACarByTheEndOfItsVin() {
        Vin vin = new Vin(EXAMPLE);
        assertThat(vin.end(6)).isEqualTo("042788");
        assertThat(vin.end(17)).isEqualTo(EXAMPLE);
        assertThatIllegalArgumentException().isThrownBy(() -> vin.end(0)).withMessageContaining("last 0");
        assertThatIllegalArgumentException().isThrownBy(() -> vin.end(18)).withMessageNotContaining("042788");
    }

    @Test
    void showsItsCharacters() {
        assertThat(new Vin(EXAMPLE)).hasToString(EXAMPLE);
    }
}
