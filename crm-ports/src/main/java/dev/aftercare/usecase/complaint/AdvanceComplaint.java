package dev.aftercare.usecase.complaint;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leads a complaint one step further (CMP-2).
 *
 * @param words the cause or the solution, with the steps that find them; of no effect with any other
 */
public record AdvanceComplaint(
        @NotNull UUID complaint,
        @NotNull Onward step,
        @Personal @Nullable @Size(max = 4000) String words) implements CrossChecked {

    /** The steps from receipt to asking the customer again. */
    public enum Onward {
        RECORD,
        CONFIRM,
        INVESTIGATE,
        FIND_CAUSE,
        PROPOSE,
        AGREE,
        CARRY_OUT,
        ASK_AGAIN
    }

    /** A step without words. */
    public static AdvanceComplaint by(UUID complaint, Onward step) {
        return new AdvanceComplaint(complaint, step, null);
    }

    @Override
    public List<FieldFault> crossFaults() {
        boolean tells = step == Onward.FIND_CAUSE || step == Onward.PROPOSE;
        return tells && (words == null || words.isBlank())
                ? List.of(FieldFault.of("words", FaultCode.REQUIRED, ""))
                : List.of();
    }
}
