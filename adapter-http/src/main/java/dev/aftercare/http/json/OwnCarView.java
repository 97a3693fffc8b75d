package dev.aftercare.http.json;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.usecase.portal.OwnCar;
import org.jspecify.annotations.Nullable;

/**
 * A car of the customer's.
 *
 * @param warrantyEnds the last day of its warranty, by date or predicted distance; absent where no term is known to be for it
 */
public record OwnCarView(
        String id,
        String vin,
        @Nullable String plate,
        VehicleView.Model model,
        @Nullable String warrantyEnds,
        @Nullable Next nextService) {

    /** What it needs next, by date or by distance, whichever is first; the distance as the car's meter will show it. */
    public record Next(String service, String date, CareView.DistanceView distance) {

        static Next of(DueService due, Distance shown) {
            return new Next(
                    due.service().name(),
                    due.date().toString(),
                    new CareView.DistanceView(shown.amount(), shown.unit().name()));
        }
    }

    /** The view of {@code own}. */
    public static OwnCarView of(OwnCar own) {
        return new OwnCarView(
                own.car().id().toString(),
                own.car().vin().toString(),
                own.car().plate().map(Object::toString).orElse(null),
                VehicleView.Model.of(own.car().description()),
                own.care().flatMap(CareDue::warrantyEnds).map(Object::toString).orElse(null),
                own.care()
                        .map(CareDue::due)
                        .flatMap(due -> own.dueAt().map(shown -> Next.of(due, shown)))
                        .orElse(null));
    }
}
