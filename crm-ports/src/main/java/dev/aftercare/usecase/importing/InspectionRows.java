package dev.aftercare.usecase.importing;

import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.inspection.RecordInspection;
import java.util.List;

/**
 * Statutory inspections of cars that are here (VEH-5). A row has no name of its own, it is what it says. Of several of a car the later ones come
 * later in the file: one before the last that is known is refused, as at the desk.
 */
final class InspectionRows implements CarFactRows {

    private static final String ON = "on";
    private static final String RESULT = "result";
    private static final String NEXT_DUE = "nextDue";

    private static final List<ImportField> FIELDS = NamedCar.fields(
            ImportField.of(ON, FieldType.DATE).mustBe(),
            ImportField.constant(RESULT, InspectionResult.values()).mustBe(),
            ImportField.of(NEXT_DUE, FieldType.DATE).mustBe());

    @Override
    public String name() {
        return "inspections";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public UseCase useCase() {
        return UseCase.VEHICLE_RECORD_INSPECTION;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        return context.inspections()
                .inspect(
                        context.call(),
                        new RecordInspection(
                                NamedCar.of(context, values).id().value(),
                                values.day(ON).orElseThrow(),
                                InspectionResult.valueOf(values.text(RESULT).orElseThrow()),
                                values.day(NEXT_DUE).orElseThrow()));
    }
}
