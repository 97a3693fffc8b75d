package dev.aftercare.usecase.quality;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.quality.QualityFigures;
import java.time.YearMonth;
import java.util.List;

/**
 * The month of all dealers who are in a region today (CUS-3c).
 *
 * @param dealers in the order of their codes
 */
public record RegionQuality(YearMonth month, List<DealerQuality> dealers) {

    public RegionQuality {
        dealers = ImmutableList.copyOf(dealers);
    }

    /** All dealers together; who is a customer of two of them counts at both. */
    public QualityFigures sum() {
        return dealers.stream().map(DealerQuality::figures).reduce(QualityFigures.NONE, QualityFigures::plus);
    }

    /** How many of the dealers have closed the month; where some have not, the sum still changes. */
    public long closed() {
        return dealers.stream().filter(dealer -> dealer.closedAt().isPresent()).count();
    }
}
