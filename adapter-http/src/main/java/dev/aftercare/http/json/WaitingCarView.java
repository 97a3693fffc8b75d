package dev.aftercare.http.json;

import dev.aftercare.domain.gate.WaitingCar;
import dev.aftercare.domain.vehicle.Plate;
import org.jspecify.annotations.Nullable;

/**
 * A car that is here and whose reception has not begun.
 *
 * @param answers id of who is told that it is here: the advisor, or who answers for them while they are away
 * @param minutes since it came
 * @param overdue whether that is longer than it should be
 */
public record WaitingCarView(
        GateEntryView entry,
        @Nullable String plate,
        @Nullable String advisor,
        @Nullable String answers,
        long minutes,
        boolean overdue) {

    /** The view of {@code car}. */
    public static WaitingCarView of(WaitingCar car) {
        return new WaitingCarView(
                GateEntryView.of(car.entry()),
                car.plate().map(Plate::value).orElse(null),
                car.advisor().orElse(null),
                car.answers().map(Object::toString).orElse(null),
                car.minutes(),
                car.isOverdue());
    }
}
