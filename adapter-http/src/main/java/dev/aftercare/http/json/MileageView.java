package dev.aftercare.http.json;

import dev.aftercare.domain.mileage.MileageBasis;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.PredictedDistance;
import dev.aftercare.domain.mileage.PredictedMileage;
import dev.aftercare.text.PredictionTexts;
import dev.aftercare.usecase.call.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a car will have gone by a day, and when it will have gone a distance; intervals hold it four times of five.
 *
 * @param told what it rests on, in words
 */
public record MileageView(
        Last last,
        Basis basis,
        String told,
        OnDay distance,
        @Nullable PredictedDayView reached) {

    /** The latest reading that counts. */
    public record Last(String day, LengthView distance) {

        static Last of(MileagePoint point) {
            return new Last(
                    point.day().toString(),
                    new LengthView(point.total().amount(), point.total().unit().name()));
        }
    }

    /** What the prediction rests on. */
    public record Basis(
            long kilometresADay, int points, int daysSpanned, String since, String habit, boolean isOfThisCar) {

        static Basis of(MileageBasis basis) {
            return new Basis(
                    basis.kilometresADay(),
                    basis.points(),
                    basis.daysSpanned(),
                    basis.since().toString(),
                    basis.habit().name(),
                    basis.isOfThisCar());
        }
    }

    /** What it will have gone by the end of a day. */
    public record OnDay(String day, long likely, long low, long high, String unit) {

        static OnDay of(PredictedDistance distance) {
            return new OnDay(
                    distance.day().toString(),
                    distance.likely().amount(),
                    distance.low().amount(),
                    distance.high().amount(),
                    distance.likely().unit().name());
        }
    }

    /** The view of {@code mileage}, in that language. */
    public static MileageView of(PredictedMileage mileage, Language language) {
        return new MileageView(
                Last.of(mileage.last()),
                Basis.of(mileage.basis()),
                PredictionTexts.of(mileage.basis(), language),
                OnDay.of(mileage.distance()),
                mileage.reached().map(PredictedDayView::of).orElse(null));
    }
}
