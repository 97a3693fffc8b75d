package dev.aftercare.http.json;

import dev.aftercare.domain.customer.CorrectionFigures;

/** Corrections that were asked of a dealer in a period. */
public record CorrectionFiguresView(long issued, long open, long late, long rounds) {

    /** The view of {@code figures}. */
    public static CorrectionFiguresView of(CorrectionFigures figures) {
        return new CorrectionFiguresView(figures.issued(), figures.open(), figures.late(), figures.rounds());
    }
}
