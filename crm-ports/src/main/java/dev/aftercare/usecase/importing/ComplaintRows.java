package dev.aftercare.usecase.importing;

import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.complaint.TakeOverComplaint;
import dev.aftercare.usecase.complaint.TakeOverComplaint.Ending;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Complaints that another system had until now (CMP-1), open or with all that is known of their end. One is taken over
 * once: a row that tells it otherwise later changes nothing, since it is led here now.
 */
final class ComplaintRows implements WholeRows {

    private static final String REFERENCE = "reference";
    private static final String CUSTOMER = "customer";
    private static final String RECEIVED = "receivedAt";
    private static final String WORDS = "words";
    private static final String WISH = "wish";
    private static final String CHANNEL = "channel";
    private static final String KIND = "kind";
    private static final String SEVERITY = "severity";
    private static final String CLOSED = "closedAt";
    private static final String CAUSE = "cause";
    private static final String SOLUTION = "solution";
    private static final String JUDGEMENT = "judgement";

    private static final List<ImportField> FIELDS = List.of(
            ImportField.of(REFERENCE, FieldType.TEXT).mustBe(),
            ImportField.of(CUSTOMER, FieldType.TEXT).mustBe(),
            ImportField.fact(NamedCar.VIN, FieldType.TEXT).ofAPerson(),
            ImportField.fact(NamedCar.VEHICLE, FieldType.TEXT),
            ImportField.of(RECEIVED, FieldType.DATE_TIME).mustBe(),
            ImportField.of(WORDS, FieldType.TEXT).mustBe().ofAPerson(),
            ImportField.fact(WISH, FieldType.TEXT).ofAPerson(),
            ImportField.constant(CHANNEL, ComplaintChannel.values()).mustBe(),
            ImportField.of(KIND, FieldType.SHORT_CODE).mustBe(),
            ImportField.constant(SEVERITY, ComplaintSeverity.values()).orNoRow(),
            ImportField.fact(CLOSED, FieldType.DATE_TIME),
            ImportField.fact(CAUSE, FieldType.TEXT).ofAPerson(),
            ImportField.fact(SOLUTION, FieldType.TEXT).ofAPerson(),
            ImportField.constant(JUDGEMENT, Judgement.values()));

    @Override
    public String name() {
        return "complaints";
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
                REFERENCE,
                SubjectKind.COMPLAINT,
                NamedCar.VEHICLE,
                SubjectKind.VEHICLE,
                CUSTOMER,
                SubjectKind.CUSTOMER);
    }

    @Override
    public UseCase useCase() {
        return UseCase.COMPLAINT_TAKE_OVER;
    }

    @Override
    public Outcome<?> bring(RowContext context, Values values) {
        Moments moments = Moments.of(context.work());
        DayTime received = values.dayTime(RECEIVED).orElseThrow();
        ReceiveComplaint command = new ReceiveComplaint(
                context.customer(values, CUSTOMER),
                NamedCar.in(context, values).map(car -> car.id().value()).orElse(null),
                new ReceiveComplaint.Said(
                        values.text(WORDS).orElseThrow(), values.text(WISH).orElse(null)),
                ComplaintChannel.valueOf(values.text(CHANNEL).orElseThrow()),
                values.text(KIND).orElseThrow(),
                values.text(SEVERITY).map(ComplaintSeverity::valueOf).orElse(ComplaintSeverity.ORDINARY),
                moments.began(received),
                context.reference(values, REFERENCE));
        return context.complaints()
                .takeOver(context.call(), new TakeOverComplaint(command, ending(moments, received, values)));
    }

    /** What is closed has a cause, a solution and a judgement (CMP-5); where the file lacks one it is taken over as open. */
    private static @Nullable Ending ending(Moments moments, DayTime received, Values values) {
        Optional<DayTime> closed = values.dayTime(CLOSED);
        if (closed.isEmpty()) {
            return null;
        }
        if (!values.has(CAUSE) || !values.has(SOLUTION) || !values.has(JUDGEMENT)) {
            throw RowContext.fault(CLOSED, FaultCode.ENDING_UNKNOWN);
        }
        return new Ending(
                moments.ended(received, closed),
                values.text(CAUSE).orElseThrow(),
                values.text(SOLUTION).orElseThrow(),
                Judgement.valueOf(values.text(JUDGEMENT).orElseThrow()));
    }
}
