package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.RealData;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who made a car, and where, by its VIN (ISO 3780). */
@Tag("VEH-1")
class VinOriginTest {

    @ParameterizedTest
    @CsvSource({
        "LSVAL41Z882104202, ASIA, CN, LSV",
        "1M8GDM9AXKP042788, NORTH_AMERICA, US, 1M8",
        "2FMDK3GC4BBB02217, NORTH_AMERICA, CA, 2FM",
        "7SAYGDEE1NF300001, NORTH_AMERICA, US, 7SA",
        "WDB9061131N590143, EUROPE, DE, WDB",
        "VF14SRAP451234567, EUROPE, FR, VF1",
        "TW8SRAP4512345678, EUROPE, PT, TW8",
        "6FPAAAJGAT4Z00001, OCEANIA, AU, 6FP",
        "95VCB1K589M017683, SOUTH_AMERICA, BR, 95V",
        "AAVZZZ6RZGU000001, AFRICA, ZA, AAV"
    })
    void regionCountryAndMakerAreRead(String text, VinRegion region, String country, String maker) {
        Vin vin = new Vin(text);
        assertThat(vin.region()).contains(region);
        assertThat(vin.country()).contains(country);
        assertThat(vin.manufacturerCode()).contains(maker);
    }

    @Test
    void aSmallMakersCodeGoesOnInTheSerialNumber() {
        assertThat(new Vin("SA9AAAAAXBA123456").manufacturerCode()).contains("SA9123");
    }

    @Test
    void aBeginningThatNobodyWasGivenHasNoCountry() {
        assertThat(new Vin("0VFAAAAAXBA123456").region()).contains(VinRegion.NONE);
        assertThat(new Vin("0VFAAAAAXBA123456").country()).isEmpty();
        assertThat(new Vin("DZ1AAAAAXBA123456").country()).isEmpty();
    }

    @Test
    void everyRangeOfTheListIsRead() {
        RealData.rows("vin/iso3780_country_ranges.tsv").stream()
                .filter(row -> !List.of("South Ossetia", "Serbia & Montenegro").contains(row.get(3)))
                .forEach(row -> assertThat(List.of(row.get(1), row.get(2)))
                        .as(row.toString())
                        .allSatisfy(second -> assertThat(new Vin(row.get(0) + second + "1AAAAAXBA123456").country())
                                .isPresent()));
    }
}
