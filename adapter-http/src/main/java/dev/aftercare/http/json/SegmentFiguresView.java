package dev.aftercare.http.json;

import dev.aftercare.domain.segment.SegmentFigures;

/** The figures of a segment. */
public record SegmentFiguresView(long members, long cars, long visits, MoneyView spend) {

    /** The view of {@code figures}. */
    public static SegmentFiguresView of(SegmentFigures figures) {
        return new SegmentFiguresView(
                figures.members(), figures.cars(), figures.visits(), MoneyView.of(figures.spend()));
    }
}
