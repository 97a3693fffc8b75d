package dev.aftercare.examples.benchmarks.filling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.examples.benchmarks.filling.Requests.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quick form of {@link FillingReport}: three times ten weeks that ask for 60 % of the bays' time. */
@Tag("APT-4")
class FillingTest {

    private static final int WEEKS = 10;
    private static final double LOAD = 0.6;

    @Test
    void whatIsOfferedServesAsManyAsFirstFitKeepsAsManyWishesAndLowersThePeak() {
        List<FillingFigures> first = new ArrayList<>();
        List<FillingFigures> offered = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            List<Request> requests = Requests.of(seed, WEEKS, LOAD);
            first.add(FillingFigures.of(requests, WEEKS, Desk::firstFit));
            offered.add(FillingFigures.of(requests, WEEKS, Desk::offered));
            assertThat(offered.get(offered.size() - 1).lowerPeakThan(first.get(first.size() - 1)))
                    .as("seed %s", seed)
                    .isGreaterThanOrEqualTo(0.15);
        }

        assertThat(sum(offered, FillingFigures::served)).isGreaterThanOrEqualTo(sum(first, FillingFigures::served));
        assertThat(sum(offered, FillingFigures::wishesKept))
                .isGreaterThanOrEqualTo(sum(first, FillingFigures::wishesKept));
        assertThat(sum(offered, FillingFigures::advisorsKept))
                .as("who is fitted into the wished half is sometimes received by another advisor")
                .isGreaterThanOrEqualTo((int) (0.98 * sum(first, FillingFigures::advisorsKept)));
    }

    private static int sum(List<FillingFigures> figures, ToIntFunction<FillingFigures> figure) {
        return figures.stream().mapToInt(figure).sum();
    }
}
