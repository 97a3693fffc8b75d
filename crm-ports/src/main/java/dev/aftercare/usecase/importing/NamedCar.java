package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.FaultCode;
import java.util.Optional;

/** The car that a row is about: by its VIN, else by what the other system calls it. */
final class NamedCar {

    static final String VIN = "vin";
    static final String VEHICLE = "vehicle";

    private NamedCar() {}

    /** The car; its absence is a fault of the row. */
    static DealerVehicle of(RowContext context, Values values) {
        return in(context, values)
                .orElseThrow(() -> RowContext.fault(values.brings(VIN) ? VIN : VEHICLE, FaultCode.REQUIRED));
    }

    /** The car, where the row names one; one that is not known is a fault of its cell. */
    static Optional<DealerVehicle> in(RowContext context, Values values) {
        if (values.has(VIN)) {
            return Optional.of(values.text(VIN)
                    .flatMap(context::registered)
                    .orElseThrow(() -> RowContext.fault(VIN, FaultCode.UNKNOWN_REFERENCE)));
        }
        if (!values.has(VEHICLE)) {
            return Optional.empty();
        }
        return Optional.of(context.known(SubjectKind.VEHICLE, values, VEHICLE)
                .map(subject -> new VehicleId(subject.id()))
                .flatMap(context::registered)
                .orElseThrow(() -> RowContext.fault(VEHICLE, FaultCode.UNKNOWN_REFERENCE)));
    }
}
