package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.RealData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("VEH-1")
class PlateTest {

    @ParameterizedTest
    @CsvFileSource(resources = "plates.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aPlateIsBroughtToItsNormalFormAndKnownByIt(String text, String normal, PlateKind kind) {
        assertThat(Plate.parse(text)).hasValueSatisfying(plate -> {
            assertThat(plate.value()).isEqualTo(normal);
            assertThat(plate.kind()).isEqualTo(kind);
            assertThat(plate).hasToString(normal);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "·", "12345678901234567", "京A1234\u0000", "AB\uD83D12", "AB\u202E12"})
    void whatCannotBeAPlateIsNotRead(String text) {
        assertThat(Plate.parse(text)).isEmpty();
    }

    @Test
    void sixteenCharactersAreStillAPlate() {
        assertThat(Plate.parse("1234 5678 9012 3456")).contains(new Plate("1234567890123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"京a12345", "京A·12345", "", "京A12345 "})
    void onlyTheNormalFormMakesAPlateAndTheRefusalDoesNotShowTheText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plate(text))
                .withMessageContaining("Plate.parse")
                .withMessageNotContaining("12345");
    }

    @Test
    void otherProgramsPlatesGetTheirVerdict() {
        assertThat(RealData.rows("cn-identifiers/plates.tsv"))
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(row -> {
                    boolean mainland = Plate.parse(row.get(0))
                            .filter(plate -> plate.kind() != PlateKind.FREE)
                            .isPresent();
                    assertThat(mainland).isEqualTo("valid".equals(row.get(1)));
                });
    }
}
