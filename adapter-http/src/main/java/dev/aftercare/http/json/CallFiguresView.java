package dev.aftercare.http.json;

import dev.aftercare.domain.followup.CallFigures;

/** The numbers of a day of calls. */
public record CallFiguresView(int due, int overdue, int called, int reached) {

    /** The view of {@code figures}. */
    public static CallFiguresView of(CallFigures figures) {
        return new CallFiguresView(figures.due(), figures.overdue(), figures.called(), figures.reached());
    }
}
