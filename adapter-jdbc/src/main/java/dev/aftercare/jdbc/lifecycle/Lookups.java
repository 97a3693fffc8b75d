package dev.aftercare.jdbc.lifecycle;

import dev.aftercare.domain.vehicle.VehicleId;
import java.util.Collection;

/** Limit of what is asked for at once. */
final class Lookups {

    private static final int MOST = 1_000;

    private Lookups() {}

    static void requireAtMost(Collection<VehicleId> vehicles) {
        if (vehicles.size() > MOST) {
            throw new IllegalArgumentException(
                    "life cycle: " + vehicles.size() + " cars, at most " + MOST + " may be asked for");
        }
    }
}
