package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Map;

/**
 * What the meters of cars that are here showed on which days (VEH-3): the log of one car, or a list of many. A row has no name of its own, it is
 * what it says; so a longer file brings its new rows alone.
 */
final class ReadingRows implements WholeRows {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.of(NamedCar.VIN, FieldType.TEXT).ofAPerson(),
            ImportField.of(NamedCar.VEHICLE, FieldType.TEXT),
            ImportField.of(VehicleRows.ODOMETER, FieldType.ODOMETER).mustBe(),
            ImportField.of(VehicleRows.READ_ON, FieldType.DATE).mustBe());

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public Map<String, SubjectKind> references() {
        return Map.of(NamedCar.VEHICLE, SubjectKind.VEHICLE);
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_RECORD_READING;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        return ReadingPart.record(
                context,
                NamedCar.of(context, values),
                values.distance(VehicleRows.ODOMETER).orElseThrow(),
                values.day(VehicleRows.READ_ON).orElseThrow());
    }
}
