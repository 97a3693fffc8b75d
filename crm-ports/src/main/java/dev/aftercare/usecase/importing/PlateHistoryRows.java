package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.vehicle.RecordPlate;
import java.util.List;

/**
 * Which plates cars carried from which day on (VEH-1), several rows a car in any order. A row has no name of its own, it is what it says; so a
 * longer file brings its new rows alone.
 */
final class PlateHistoryRows implements CarFactRows {

    private static final String PLATE = "plate";
    private static final String FROM = "from";

    private static final List<ImportField> FIELDS = NamedCar.fields(
            ImportField.of(PLATE, FieldType.TEXT).mustBe().ofAPerson(),
            ImportField.of(FROM, FieldType.DATE).mustBe());

    @Override
    public String name() {
        return "plate-history";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_RECORD_PLATE;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        RecordPlate command = new RecordPlate(
                NamedCar.of(context, values).id().value(),
                values.text(PLATE).orElseThrow(),
                values.day(FROM).orElseThrow());
        return context.vehicles().recordPlate(context.call(), command);
    }
}
