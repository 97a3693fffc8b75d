package dev.aftercare.http.json;

import dev.aftercare.usecase.quality.RegionQuality;
import java.util.List;

/**
 * The quality of the data of a region's dealers in a month.
 *
 * @param month as 2026-11
 * @param sum of all dealers
 * @param closed how many of them have closed the month
 * @param dealers in the order of their codes
 */
public record RegionQualityView(String month, QualityFiguresView sum, long closed, List<DealerQualityView> dealers) {

    /** The view of {@code report}. */
    public static RegionQualityView of(RegionQuality report) {
        return new RegionQualityView(
                report.month().toString(),
                QualityFiguresView.of(report.sum()),
                report.closed(),
                report.dealers().stream().map(DealerQualityView::of).toList());
    }
}
