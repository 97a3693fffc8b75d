package dev.aftercare.examples.benchmarks.mileage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.shared.Distance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well real series are predicted, from every reading on. The model was found with an eye on them. */
@Tag("VEH-4")
class SeriesTest {

    private static final int LONG = 100;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 90})
    void longSeriesAreAtMostATwentiethWorseThanTheBestSimpleWayAndShortOnesAQuarter(int days) throws IOException {
        for (Series series : Series.of(real())) {
            Score score = series.score(days);
            assertThat(score.againstTheBest())
                    .as(series.name() + " " + score)
                    .isLessThan(score.origins() >= LONG ? 1.05 : 1.25);
        }
    }

    @Test
    void theErrorsOfTheDailySeriesAreLeftOutAndNothingElse() throws IOException {
        List<Series> all = Series.of(real());
        assertThat(all.get(0).held())
                .extracting(point -> point.day().toString())
                .containsExactly("2021-04-12", "2021-05-10", "2021-09-29");
        assertThat(all.get(0).judged())
                .as("held by the library")
                .extracting(reading -> reading.at().day().toString())
                .containsExactly("2021-04-11", "2021-04-12", "2021-05-10", "2021-09-29");
        assertThat(all.get(1).judged()).isEmpty();
        assertThat(all.get(2).judged()).isEmpty();
        assertThat(all.get(1).held()).isEmpty();
        assertThat(all.get(2).held()).isEmpty();
        assertThat(all.get(0).score(30).origins()).isGreaterThan(LONG);
    }

    @Test
    void aMadeUpSeriesIsCleanedScoredAndDrawn() {
        Series series = Series.of(
                "made up",
                List.of(
                        at(0, 100),
                        at(30, 1_300),
                        at(60, 25_000),
                        at(61, 2_540),
                        at(90, 3_700),
                        at(90, 3_720),
                        at(130, 5_300)));
        assertThat(series.clean())
                .containsExactly(at(0, 100), at(30, 1_300), at(61, 2_540), at(90, 3_720), at(130, 5_300));
        assertThat(series.held()).containsExactly(at(60, 25_000));
        assertThat(series.score(30).origins()).isEqualTo(3);
        assertThat(SeriesPlot.of(series))
                .startsWith("<svg")
                .contains("made up", "circle", "polygon")
                .endsWith("</svg>\n");
    }

    private static MileagePoint at(int days, long kilometres) {
        return new MileagePoint(START.plusDays(days), Distance.km(kilometres));
    }

    /** The folder of real series, which is no part of the repository; skips the test where it is missing, or fails it where it is required. */
    private static Path real() {
        Path data = Optional.ofNullable(System.getProperty("aftercare.data"))
                .or(() -> Optional.ofNullable(System.getenv("AFTERCARE_DATA")))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("aftercare.root", "../.."), "..", "shared", "data"));
        Path folder = data.resolve("odometer");
        if (Files.isDirectory(folder)) {
            return folder;
        }
        String message = folder + " is missing; set -Daftercare.data to the folder of real data";
        if (System.getProperty("aftercare.data.required") != null) {
            throw new AssertionError(message);
        }
        return abort(message);
    }
}
