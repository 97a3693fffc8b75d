package dev.aftercare.usecase.message;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The meters that cars have now, for telling their drivers a distance as they will see it (VEH-3, hard case 23). */
public final class PresentMeters {

    private static final Comparator<MeterReading> BY_METER =
            Comparator.comparing(reading -> reading.shown().meter().number());

    private final Map<VehicleId, MeterReading> replaced;

    private PresentMeters(Map<VehicleId, MeterReading> replaced) {
        this.replaced = replaced;
    }

    /** Those of some cars, as far as this scope may see that they were replaced; asked for at once. */
    public static PresentMeters of(Work work, Collection<VehicleId> vehicles) {
        return new PresentMeters(work.stores().meterReadings().replacements(vehicles).stream()
                .collect(Collectors.toUnmodifiableMap(
                        MeterReading::vehicle, Function.identity(), BinaryOperator.maxBy(BY_METER))));
    }

    /** What a car's meter shows when it has gone so far in all; the total itself where it has the meter that it was built with. */
    public Distance shown(VehicleId vehicle, Distance total) {
        MeterReading first = replaced.get(vehicle);
        return first == null ? total : first.shown().at(total);
    }
}
