package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.vehicle.VinReading.Verdict;
import dev.aftercare.domain.vehicle.VinReading.WellFormed;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Old chassis numbers of fewer than 17 characters (VEH-1). */
@Tag("VEH-1")
class ShortNumberProperties {

    @Property
    void aShortNumberIsNoVinUnlessItIsAskedFor(@ForAll("numbers") String number) {
        assertThat(Vin.parse(number).verdict()).isEqualTo(Verdict.MALFORMED);
        assertThatIllegalArgumentException().isThrownBy(() -> new Vin(number)).withMessageNotContaining(number);
        assertThat(Vin.parseShort(number, "Opel")).contains(new Vin(number, "OPEL"));
    }

    @Property
    void everyTextIsReadWithoutAnExceptionAndAVinNeverAsAShortNumber(@ForAll String text, @ForAll String maker) {
        boolean isShort = Vin.parseShort(text, maker).isPresent();
        assertThat(isShort && Vin.parse(text).vin().isPresent()).isFalse();
    }

    @Property
    void itTellsNothingOfItself(@ForAll("numbers") String number, @ForAll @IntRange(min = 1, max = 17) int count) {
        Vin vin = new Vin(number, "OPEL");
        assertThat(new WellFormed(vin).verdict()).isEqualTo(Verdict.SHORT_NUMBER);
        assertThat(vin.checkDigit()).isEqualTo(CheckDigit.NOT_APPLICABLE);
        assertThat(VinStanding.of(vin)).isEqualTo(VinStanding.PLAUSIBLE);
        assertThat(vin.checkDigitMatches()).isFalse();
        assertThat(vin.expectedCheckDigit()).isEmpty();
        assertThat(vin.region()).isEmpty();
        assertThat(vin.country()).isEmpty();
        assertThat(vin.manufacturerCode()).isEmpty();
        assertThat(vin.candidateModelYears(2026)).isEmpty();
        assertThat(number).endsWith(vin.end(count));
        assertThat(vin.end(count)).hasSize(Math.min(count, number.length()));
        assertThat(vin).hasToString(number);
    }

    @Property
    void itIsReadAsPeopleWriteIt(@ForAll("numbers") String number, @ForAll @IntRange(min = 1, max = 3) int cut) {
        String written = " ★" + number.substring(0, cut).toLowerCase(Locale.ROOT) + "-" + number.substring(cut) + "★\t";
        assertThat(Vin.parseShort(written, "opel")).contains(new Vin(number, "OPEL"));
    }

    @Example
    void theMakerCountsByItsLettersAndDigits() {
        Vin car = Vin.parseShort("４７１１", "Mercedes-Benz").orElseThrow();
        assertThat(Vin.parseShort("4711", "MERCEDES BENZ")).contains(car);
        assertThat(Vin.parseShort("4711", "Mercedes")).isPresent().isNotEqualTo(Optional.of(car));
        assertThat(Vin.parseShort("4711", "上海")).contains(new Vin("4711", "上海"));
        assertThat(Vin.parseShort("4711", " -. ")).isEmpty();
    }

    @Example
    void fewerThanFourAreNoNumberAndSeventeenAreAVin() {
        assertThat(Vin.shortNumber("471")).isEmpty();
        assertThat(Vin.shortNumber("4711")).contains("4711");
        assertThat(Vin.shortNumber("1M8GDM9AXKP04278")).isPresent();
        assertThat(Vin.shortNumber("1M8GDM9AXKP042788")).isEmpty();
        assertThat(Vin.shortNumber("47/11")).isEmpty();
        assertThat(Vin.shortNumber("47京1")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Vin("4711", "Opel"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vin("1M8GDM9AXKP042788", "MCI"));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(Vin.SHORTEST)
                .ofMaxLength(Vin.LENGTH - 1);
    }
}
