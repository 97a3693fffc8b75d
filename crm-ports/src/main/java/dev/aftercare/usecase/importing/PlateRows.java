package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Map;

/** Which car carries which plate (VEH-1), by VIN or reference: the dealer's own statement, which leaves all else of it as it is. */
final class PlateRows implements WholeRows {

    private static final String PLATE = "plate";

    private static final List<ImportField> FIELDS =
            NamedCar.fields(ImportField.of(PLATE, FieldType.TEXT).mustBe().ofAPerson());

    @Override
    public String name() {
        return "plates";
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
        return NamedCar.REFERENCES;
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_REGISTER;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        DealerVehicle car = NamedCar.of(context, values);
        String plate = values.text(PLATE).orElseThrow();
        return context.vehicles().register(context.call(), NamedCar.restated(context, values, car, plate, null));
    }
}
