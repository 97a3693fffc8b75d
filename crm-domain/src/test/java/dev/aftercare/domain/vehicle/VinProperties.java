package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.vehicle.VinReading.Verdict;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What the check digit sees and what it cannot see. */
@Tag("VEH-1")
class VinProperties {

    /** The letters and digits that count the same, from 0 to 9. */
    private static final List<String> SAME_VALUE =
            List.of("0", "1AJ", "2BKS", "3CLT", "4DMU", "5ENV", "6FW", "7GPX", "8HY", "9RZ");

    @Property
    void aReplacedDigitIsSeen(
            @ForAll("valid") String vin,
            @ForAll @IntRange(min = 1, max = 17) int position,
            @ForAll("digits") char digit) {
        Assume.that(Character.isDigit(at(vin, position)) && at(vin, position) != digit);
        assertThatIsWrong(replaced(vin, position, digit));
    }

    @Property
    void anyReplacementByAnotherValueIsSeen(
            @ForAll("valid") String vin,
            @ForAll @IntRange(min = 1, max = 17) int position,
            @ForAll("characters") char character) {
        Assume.that(position == 9 ? at(vin, 9) != character : value(at(vin, position)) != value(character));
        assertThatIsWrong(replaced(vin, position, character));
    }

    @Property
    void swappedNeighboursOfDifferentValueAreSeen(
            @ForAll("valid") String vin, @ForAll @IntRange(min = 1, max = 16) int position) {
        char left = at(vin, position);
        char right = at(vin, position + 1);
        Assume.that(position != 8 && position != 9 && value(left) != value(right));
        assertThatIsWrong(replaced(replaced(vin, position, right), position + 1, left));
    }

    @Property
    void aReplacementOfTheSameValueIsNotSeen(
            @ForAll("valid") String vin,
            @ForAll @IntRange(min = 2, max = 17) int position,
            @ForAll @IntRange(max = 3) int choice) {
        Assume.that(position != 9);
        String same = SAME_VALUE.get(value(at(vin, position)));
        char replacement = same.charAt(choice % same.length());
        assertThat(Vin.parse(replaced(vin, position, replacement)).verdict()).isEqualTo(Verdict.VALID);
    }

    @Property
    void everyTextIsReadWithoutAnException(@ForAll String text) {
        VinReading reading = Vin.parse(text);
        assertThat(reading.vin().isPresent()).isEqualTo(reading.verdict() != Verdict.MALFORMED);
    }

    @Property
    void whatIsReadIsReadAgainAsTheSame(@ForAll("valid") String vin) {
        assertThat(Vin.parse(vin.toLowerCase(java.util.Locale.ROOT)).vin()).contains(new Vin(vin));
    }

    /** Made-up VINs of North America and China with a right check digit. */
    @Provide
    Arbitrary<String> valid() {
        Arbitrary<Character> region = Arbitraries.of('1', '2', '3', '4', '5', '7', 'H', 'L');
        Arbitrary<String> rest = characters().array(char[].class).ofSize(16).map(String::new);
        return Combinators.combine(region, rest).as((first, others) -> {
            String vin = first + others;
            return replaced(vin, 9, new Vin(vin).expectedCheckDigit().orElseThrow());
        });
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of(
                String.join("", SAME_VALUE).chars().mapToObj(c -> (char) c).toList());
    }

    @Provide
    Arbitrary<Character> digits() {
        return Arbitraries.chars().range('0', '9');
    }

    /** A first character that leads out of the region makes it "not applicable", and never right. */
    private static void assertThatIsWrong(String text) {
        Vin vin = new Vin(text);
        boolean sameRegion = "123457HL".indexOf(text.charAt(0)) >= 0;
        assertThat(vin.checkDigitMatches()).isFalse();
        assertThat(vin.checkDigit()).isEqualTo(sameRegion ? CheckDigit.WRONG : CheckDigit.NOT_APPLICABLE);
    }

    private static int value(char character) {
        for (int value = 0; value < SAME_VALUE.size(); value++) {
            if (SAME_VALUE.get(value).indexOf(character) >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("no value for " + character);
    }

    private static char at(String vin, int position) {
        return vin.charAt(position - 1);
    }

    private static String replaced(String vin, int position, char character) {
        return vin.substring(0, position - 1) + character + vin.substring(position);
    }
}
