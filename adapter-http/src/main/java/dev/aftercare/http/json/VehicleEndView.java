package dev.aftercare.http.json;

import dev.aftercare.domain.lifecycle.VehicleEnd;
import org.jspecify.annotations.Nullable;

/** What was said about the end of a car; {@code backOn} is there when it is on the road again, {@code withdrawn} when it was wrong, and why. */
public record VehicleEndView(
        String id,
        String vehicle,
        String statedBy,
        String kind,
        String since,
        @Nullable String backOn,
        @Nullable String withdrawn,
        long version)
        implements Versioned, Located {

    /** The view of {@code end}. */
    public static VehicleEndView of(VehicleEnd end) {
        return new VehicleEndView(
                end.id().toString(),
                end.vehicle().toString(),
                end.statedBy().toString(),
                end.kind().name(),
                end.since().toString(),
                end.backOn().map(Object::toString).orElse(null),
                end.withdrawn().map(Enum::name).orElse(null),
                end.version());
    }
}
