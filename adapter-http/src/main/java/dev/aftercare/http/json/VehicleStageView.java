package dev.aftercare.http.json;

import dev.aftercare.usecase.lifecycle.VehicleStage;
import org.jspecify.annotations.Nullable;

/** The stage of a car's life on a day, why, the day on which that rests, and the day on which it changes by itself. */
public record VehicleStageView(
        String vehicle,
        String day,
        String stage,
        String reason,
        @Nullable String restsOn,
        @Nullable String changesOn) {

    /** The view of {@code stage}. */
    public static VehicleStageView of(VehicleStage stage) {
        return new VehicleStageView(
                stage.vehicle().toString(),
                stage.day().toString(),
                stage.present().stage().name(),
                stage.present().reason().name(),
                stage.present().restsOn().map(Object::toString).orElse(null),
                stage.changesOn().map(Object::toString).orElse(null));
    }
}
