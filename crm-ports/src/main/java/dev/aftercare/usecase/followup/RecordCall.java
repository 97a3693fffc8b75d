package dev.aftercare.usecase.followup;

import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records an attempt to call (FUP-3).
 *
 * @param satisfaction what the customer answered; without it nobody asked
 * @param note what was said; with {@link CallResult#WRONG_PERSON} needed: who is the right one, and their phone
 * @param callBackAt the time that the customer named, with {@link CallResult#CALL_BACK} and only there
 * @param problem what is wrong, with {@link CallResult#PROBLEM_FOUND} and only there
 */
public record RecordCall(
        @NotNull UUID followUp,
        @NotNull CallResult result,
        @Nullable Satisfaction satisfaction,
        @Personal @Nullable @Size(max = 1000) String note,
        @Nullable Instant callBackAt,
        @Nullable @Valid ProblemInput problem)
        implements CrossChecked {

    /** An attempt that came to {@code result}, without further words. */
    public static RecordCall of(UUID followUp, CallResult result) {
        return new RecordCall(followUp, result, null, null, null, null);
    }

    /** The call is done. */
    public static RecordCall done(UUID followUp, Satisfaction satisfaction, String note) {
        return new RecordCall(followUp, CallResult.DONE, satisfaction, note, null, null);
    }

    /** The customer asked to be called at another time. */
    public static RecordCall callBack(UUID followUp, Instant at) {
        return new RecordCall(followUp, CallResult.CALL_BACK, null, null, at, null);
    }

    /** Somebody else was at the phone; {@code rightPerson} says who is to be called, and where. */
    public static RecordCall wrongPerson(UUID followUp, String rightPerson) {
        return new RecordCall(followUp, CallResult.WRONG_PERSON, null, rightPerson, null, null);
    }

    /** The customer told of a problem. */
    public static RecordCall problem(UUID followUp, Satisfaction satisfaction, ProblemInput problem) {
        return new RecordCall(followUp, CallResult.PROBLEM_FOUND, satisfaction, null, null, problem);
    }

    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>();
        if (result != null) {
            check("callBackAt", callBackAt, result == CallResult.CALL_BACK, faults);
            check("problem", problem, result == CallResult.PROBLEM_FOUND, faults);
            if (result == CallResult.WRONG_PERSON && (note == null || note.isBlank())) {
                faults.add(FieldFault.of("note", FaultCode.REQUIRED, ""));
            }
        }
        return faults;
    }

    private void check(String field, @Nullable Object value, boolean needed, List<FieldFault> faults) {
        if (needed && value == null) {
            faults.add(FieldFault.of(field, FaultCode.REQUIRED, ""));
        } else if (!needed && value != null) {
            faults.add(FieldFault.of(field, FaultCode.NOT_WITH_RESULT, result.name()));
        }
    }

    Attempt toAttempt(String by, Instant at) {
        return new Attempt(
                at,
                by,
                result,
                Objects.requireNonNullElse(satisfaction, Satisfaction.NOT_ASKED),
                Objects.requireNonNullElse(note, ""),
                Optional.ofNullable(problem).map(ProblemInput::toProblem));
    }

    Optional<Instant> askedFor() {
        return Optional.ofNullable(callBackAt).map(at -> at.truncatedTo(ChronoUnit.MICROS));
    }
}
