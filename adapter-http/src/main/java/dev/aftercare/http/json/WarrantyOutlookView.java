package dev.aftercare.http.json;

import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.text.PredictionTexts;
import dev.aftercare.usecase.call.Language;
import org.jspecify.annotations.Nullable;

/**
 * When a car's warranty ends.
 *
 * @param by {@code DATE} or {@code DISTANCE}
 * @param reached when the distance is reached; absent where nothing tells
 * @param told the same in words
 */
public record WarrantyOutlookView(
        String term,
        String lastDay,
        String by,
        String lastDayByDate,
        @Nullable LengthView distanceLimit,
        @Nullable PredictedDayView reached,
        String told) {

    /** The view of {@code end}, in that language. */
    public static WarrantyOutlookView of(WarrantyEnd end, Language language) {
        return new WarrantyOutlookView(
                end.term(),
                end.lastDay().toString(),
                end.isByDistance() ? "DISTANCE" : "DATE",
                end.lastDayByDate().toString(),
                LengthView.of(end.distanceLimit().orElse(null)),
                end.reached().map(PredictedDayView::of).orElse(null),
                PredictionTexts.of(end, language));
    }
}
