package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.RealData;
import dev.aftercare.domain.vehicle.VinReading.Verdict;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** VINs of real cars, and those that other programs test with. */
@Tag("VEH-1")
class VinRealDataTest {

    /** The cars were offered in 2020. */
    private static final int NEWEST_YEAR = 2021;

    @Test
    void otherProgramsVectorsAreJudgedByTheFormula() {
        List<List<String>> vectors = RealData.rows("vin/vin_vectors.tsv");
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(47).allSatisfy(row -> {
            String expected = row.get(3);
            VinReading reading = Vin.parse(row.get(0));
            assertThat(reading.vin()
                            .flatMap(Vin::expectedCheckDigit)
                            .map(String::valueOf)
                            .orElse(""))
                    .isEqualTo(expected);
            assertThat(reading.vin()
                            .map(vin -> vin.checkDigitMatches() ? "Y" : "N")
                            .orElse(""))
                    .isEqualTo(row.get(4));
            assertThat(reading.verdict()).isIn(verdictsThatFit(row.get(0), row.get(4)));
        });
    }

    @Test
    void noCarSoldAtAuctionGetsAWrongVerdict() {
        List<Car> cars = cars();
        assertThat(cars).hasSize(1_249).allSatisfy(car -> {
            assertThat(Vin.parse(car.vin()).verdict()).isIn(Verdict.VALID, Verdict.CHECK_DIGIT_NOT_APPLICABLE);
            assertThat(car.read().checkDigitMatches()).isTrue();
        });
        assertThat(cars)
                .filteredOn(car -> car.read().checkDigit() == CheckDigit.RIGHT)
                .hasSizeGreaterThan(1_150);
    }

    @Test
    void theModelYearIsAlwaysACandidateAndNearlyAlwaysTheFirst() {
        List<Car> cars = cars();
        assertThat(cars)
                .allSatisfy(car ->
                        assertThat(car.read().candidateModelYears(NEWEST_YEAR)).contains(car.year()));
        long first = cars.stream()
                .filter(car -> car.read().candidateModelYears(NEWEST_YEAR).get(0) == car.year())
                .count();
        assertThat(first).isGreaterThanOrEqualTo(Math.round(cars.size() * 0.995));
    }

    private static List<Verdict> verdictsThatFit(String text, String matches) {
        boolean required = text.matches("[1-57HL].*");
        return switch (matches) {
            case "" -> List.of(Verdict.MALFORMED);
            case "Y" -> List.of(required ? Verdict.VALID : Verdict.CHECK_DIGIT_NOT_APPLICABLE);
            default -> List.of(required ? Verdict.WRONG_CHECK_DIGIT : Verdict.CHECK_DIGIT_NOT_APPLICABLE);
        };
    }

    private static List<Car> cars() {
        return RealData.lines("used-cars/used_cars.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Car(cells[8], Integer.parseInt(cells[4])))
                .toList();
    }

    private record Car(String vin, int year) {
        Vin read() {
            return Vin.parse(vin).vin().orElseThrow();
        }
    }
}
