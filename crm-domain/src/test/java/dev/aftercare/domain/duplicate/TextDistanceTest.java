package dev.aftercare.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDistanceTest {

    /** Pairs of Winkler's papers of 1990 and 2006, as tools publish them. */
    @ParameterizedTest
    @Tag("CUS-4b")
    @CsvSource({
        "MARTHA, MARHTA, 0.9611",
        "DWAYNE, DUANE, 0.8400",
        "DIXON, DICKSONX, 0.8133",
        "SHACKLEFORD, SHACKELFORD, 0.9818",
        "DUNNINGHAM, CUNNIGHAM, 0.8963",
        "NICHLESON, NICHULSON, 0.9556",
        "JONES, JOHNSON, 0.8324",
        "MASSEY, MASSIE, 0.9333",
        "JERALDINE, GERALDINE, 0.9259",
        "MICHELLE, MICHAEL, 0.9214",
        "ABC, XYZ, 0"
    })
    void jaroWinklerIsAsPublished(String first, String second, double published) {
        assertThat(TextDistance.jaroWinkler(first, second)).isCloseTo(published, within(0.00005));
        assertThat(TextDistance.jaroWinkler(second, first)).isCloseTo(published, within(0.00005));
    }

    @ParameterizedTest
    @Tag("CUS-4b")
    @CsvSource({
        "same, same, 0",
        "isabella, isablela, 1",
        "kitten, sitting, 3",
        "ca, abc, 3",
        "saturday, sunday, 3",
        "19400805, 19400508, 2",
        "'', abc, 3"
    })
    void slipsAreWrongMissingAddedAndSwappedCharacters(String first, String second, int slips) {
        assertThat(TextDistance.slips(first, second, 5)).isEqualTo(slips);
        assertThat(TextDistance.slips(second, first, 5)).isEqualTo(slips);
    }

    @Test
    @Tag("CUS-4b")
    void moreSlipsThanAskedForAreOnlyMore() {
        assertThat(TextDistance.slips("kitten", "sitting", 2)).isEqualTo(3);
        assertThat(TextDistance.slips("a", "abcdef", 1)).isEqualTo(2);
        assertThat(TextDistance.slips("abcdefgh", "stuvwxyz", 2)).isEqualTo(3);
    }
}
