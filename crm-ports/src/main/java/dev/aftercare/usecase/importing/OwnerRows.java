package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who drives which car: joins a car, by VIN or reference, to a customer by reference. It is the dealer's own statement,
 * as when both are registered together; a sale is recorded as a sale.
 */
final class OwnerRows implements WholeRows {

    private static final String CUSTOMER = "customer";

    private static final List<ImportField> FIELDS =
            NamedCar.fields(ImportField.of(CUSTOMER, FieldType.TEXT).mustBe());

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
        return List.of(NamedCar.VIN, NamedCar.VEHICLE);
    }

    @Override
    public Map<String, SubjectKind> references() {
        return Map.of(NamedCar.VEHICLE, SubjectKind.VEHICLE, CUSTOMER, SubjectKind.CUSTOMER);
    }

    @Override
    public List<String> covers() {
        return List.of(NamedCar.VIN, NamedCar.VEHICLE, CUSTOMER);
    }

    @Override
    public int rowsToAUnit() {
        return AT_ONCE;
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_REGISTER;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        DealerVehicle car = NamedCar.of(context, values);
        UUID owner = context.customer(values, CUSTOMER);
        return context.vehicles().register(context.call(), NamedCar.restated(context, values, car, null, owner));
    }
}
