package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who drives which car: joins a car, by VIN or reference, to a customer by reference. It is the dealer's own statement,
 * as when both are registered together; a sale is recorded as a sale.
 */
final class OwnerRows implements RowKind, RowPart {

    private static final String VIN = "vin";
    private static final String VEHICLE = "vehicle";
    private static final String CUSTOMER = "customer";

    private static final List<ImportField> FIELDS = List.of(
            ImportField.of(VIN, FieldType.TEXT).ofAPerson(),
            ImportField.of(VEHICLE, FieldType.TEXT),
            ImportField.of(CUSTOMER, FieldType.TEXT).mustBe());

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<String> names() {
        return List.of(VIN, VEHICLE);
    }

    @Override
    public List<RowPart> parts() {
        return List.of(this);
    }

    @Override
    public List<String> covers() {
        return List.of(VIN, VEHICLE, CUSTOMER);
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_REGISTER;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        DealerVehicle car = car(context, values);
        UUID owner = context.known(SubjectKind.CUSTOMER, values, CUSTOMER)
                .orElseThrow(() -> RowContext.fault(CUSTOMER, FaultCode.UNKNOWN_REFERENCE))
                .id();
        VehicleDescription known = car.description();
        RegisterVehicle.Model model = new RegisterVehicle.Model(
                known.make(),
                known.model(),
                known.modelYear().isPresent() ? known.modelYear().getAsInt() : null,
                known.colour());
        RegisterVehicle command = new RegisterVehicle(car.vin().toString(), model, known.use(), null, owner, null);
        return context.vehicles().register(context.call(), command);
    }

    private static DealerVehicle car(RowContext context, Values values) {
        if (values.has(VIN)) {
            return values.text(VIN)
                    .flatMap(context::registered)
                    .orElseThrow(() -> RowContext.fault(VIN, FaultCode.UNKNOWN_REFERENCE));
        }
        if (!values.has(VEHICLE)) {
            throw RowContext.fault(values.brings(VIN) ? VIN : VEHICLE, FaultCode.REQUIRED);
        }
        Optional<VehicleId> named =
                context.known(SubjectKind.VEHICLE, values, VEHICLE).map(subject -> new VehicleId(subject.id()));
        return named.flatMap(context::registered)
                .orElseThrow(() -> RowContext.fault(VEHICLE, FaultCode.UNKNOWN_REFERENCE));
    }
}
