package dev.aftercare.http.json;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.DueService;
import org.jspecify.annotations.Nullable;

/**
 * What a car needs next, and why.
 *
 * @param distance how far the car will have gone in all, whatever its meter shows
 */
public record CareView(
        String vehicle,
        String customer,
        String service,
        String date,
        String by,
        DistanceView distance,
        Prediction prediction,
        @Nullable String reminder) {

    /** A distance with its unit. */
    public record DistanceView(long amount, String unit) {}

    /** How sure the day is, and what it rests on. */
    public record Prediction(String certainty, int points, int daysSpanned) {}

    /** The view of {@code care}. */
    public static CareView of(CareDue care) {
        DueService due = care.due();
        return new CareView(
                care.vehicle().toString(),
                care.carer().customer().toString(),
                due.service().name(),
                due.date().toString(),
                due.by().name(),
                new DistanceView(due.distance().amount(), due.distance().unit().name()),
                new Prediction(due.certainty().name(), due.points(), due.daysSpanned()),
                care.reminder().map(Object::toString).orElse(null));
    }
}
