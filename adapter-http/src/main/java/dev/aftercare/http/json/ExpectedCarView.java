package dev.aftercare.http.json;

import dev.aftercare.domain.gate.ExpectedCar;
import dev.aftercare.domain.vehicle.Plate;
import org.jspecify.annotations.Nullable;

/** A line of the guard's list. */
public record ExpectedCarView(
        String appointment,
        String start,
        @Nullable String plate,
        @Nullable String advisor,
        @Nullable String parkingPlace,
        String state,
        @Nullable String arrivedAt) {

    /** The view of {@code car}. */
    public static ExpectedCarView of(ExpectedCar car) {
        return new ExpectedCarView(
                car.appointment().toString(),
                car.start().toString(),
                car.plate().map(Plate::value).orElse(null),
                car.advisor().orElse(null),
                car.parkingPlace().orElse(null),
                car.state().name(),
                car.arrivedAt().map(Object::toString).orElse(null));
    }
}
