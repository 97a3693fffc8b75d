package dev.aftercare.usecase.importing;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The car that a row is about: by its VIN, else by what the other system calls it. */
final class NamedCar {

    static final String VIN = "vin";
    static final String VEHICLE = "vehicle";

    /** Which of the fields holds what the other system calls the car. */
    static final Map<String, SubjectKind> REFERENCES = Map.of(VEHICLE, SubjectKind.VEHICLE);

    private NamedCar() {}

    /** The fields of a row about a car: those that name it, then what is said of it. */
    static List<ImportField> fields(ImportField... said) {
        return ImmutableList.<ImportField>builder()
                .add(ImportField.of(VIN, FieldType.TEXT).ofAPerson(), ImportField.of(VEHICLE, FieldType.TEXT))
                .add(said)
                .build();
    }

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

    /**
     * The dealer's statement of the row's car with another plate or owner, all else as it is. The car is told by what names it in the row, since
     * another one may have the number under which the dealer's books have it.
     */
    static RegisterVehicle restated(
            RowContext context, Values values, DealerVehicle car, @Nullable String plate, @Nullable UUID owner) {
        boolean isByNumber = values.has(VIN);
        String number = values.text(VIN)
                .filter(vin -> context.isNumbered(car, vin))
                .orElseGet(() -> car.vin().toString());
        VehicleDescription known = car.description();
        RegisterVehicle.Model model = new RegisterVehicle.Model(
                known.make(),
                known.model(),
                known.modelYear().isPresent() ? known.modelYear().getAsInt() : null,
                known.colour());
        return new RegisterVehicle(
                number,
                model,
                known.use(),
                plate,
                owner,
                isByNumber ? null : context.reference(values, VEHICLE),
                car.vin().isShort());
    }
}
