package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.visit.ReportVisit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Visits that another system led, with what the meter showed (VIS-1, VEH-3). A reading that contradicts others is flagged
 * with its visit taken. A visit is taken in once: a row that tells it otherwise later changes nothing.
 *
 * <p>The kind is never assumed, since the next service counts from what is called one (CARE-1). Neither is it when a car left, where the
 * file tells that of other cars: a blank there may be a car that is still in the house.
 */
final class VisitRows implements WholeRows {

    private static final String REFERENCE = "reference";
    private static final String CUSTOMER = "customer";
    private static final String KIND = "kind";
    private static final String ARRIVED = "arrivedAt";
    private static final String LEFT = "leftAt";
    private static final String ODOMETER = "odometer";
    private static final String WORDS = "words";

    private static final List<ImportField> FIELDS = List.of(
            ImportField.of(REFERENCE, FieldType.TEXT).mustBe(),
            ImportField.of(NamedCar.VIN, FieldType.TEXT).ofAPerson(),
            ImportField.of(NamedCar.VEHICLE, FieldType.TEXT),
            ImportField.of(CUSTOMER, FieldType.TEXT).mustBe(),
            ImportField.constant(KIND, VisitKind.values()).mustBe(),
            ImportField.of(ARRIVED, FieldType.DATE_TIME).mustBe(),
            ImportField.of(LEFT, FieldType.DATE_TIME),
            ImportField.fact(ODOMETER, FieldType.ODOMETER),
            ImportField.fact(WORDS, FieldType.TEXT).ofAPerson());

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<String> names() {
        return List.of(REFERENCE);
    }

    @Override
    public Map<String, SubjectKind> references() {
        return Map.of(
                REFERENCE, SubjectKind.VISIT, NamedCar.VEHICLE, SubjectKind.VEHICLE, CUSTOMER, SubjectKind.CUSTOMER);
    }

    @Override
    public UseCase useCase() {
        return UseCase.VISIT_REPORT;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        VisitKind kind = values.text(KIND).map(VisitKind::valueOf).orElseThrow();
        ReportVisit command = new ReportVisit(
                NamedCar.of(context, values).id().value(),
                context.customer(values, CUSTOMER),
                kind,
                stay(context, values),
                values.textOr(WORDS, Optional.empty()),
                null,
                null,
                Objects.requireNonNull(context.reference(values, REFERENCE)));
        return context.visits().report(context.call(), command);
    }

    private static ReportVisit.Stay stay(RowContext context, Values values) {
        Moments moments = Moments.of(context.work());
        DayTime arrived = values.dayTime(ARRIVED).orElseThrow();
        if (values.brings(LEFT) && !values.has(LEFT)) {
            throw RowContext.fault(LEFT, FaultCode.REQUIRED);
        }
        Optional<Distance> shown = values.distance(ODOMETER);
        return new ReportVisit.Stay(
                moments.began(arrived),
                moments.ended(arrived, values.dayTime(LEFT)),
                shown.map(Distance::amount).orElse(null),
                shown.map(Distance::unit).orElse(null));
    }
}
