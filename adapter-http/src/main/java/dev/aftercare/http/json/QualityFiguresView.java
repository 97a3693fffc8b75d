package dev.aftercare.http.json;

import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.quality.QualityFigures;
import dev.aftercare.domain.quality.WrongField;
import java.util.List;

/**
 * How good the data of a month's customers is.
 *
 * @param wrongFields the most often wrong first
 */
public record QualityFiguresView(
        ShareView complete, ShareView accurate, ShareView timely, List<WrongFieldView> wrongFields) {

    /** How many correction notices of the month name a field. */
    public record WrongFieldView(CustomerField field, long notices) {

        private static WrongFieldView of(WrongField wrong) {
            return new WrongFieldView(wrong.field(), wrong.notices());
        }
    }

    static QualityFiguresView of(QualityFigures figures) {
        return new QualityFiguresView(
                ShareView.of(figures.complete()),
                ShareView.of(figures.accurate()),
                ShareView.of(figures.timely()),
                figures.wrongMostOften().stream().map(WrongFieldView::of).toList());
    }
}
