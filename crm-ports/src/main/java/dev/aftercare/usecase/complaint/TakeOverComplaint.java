package dev.aftercare.usecase.complaint;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a complaint that another system had until now (CMP-1): open, or as it ended there.
 *
 * @param ending absent where it is open, or where the other system does not tell all of it
 */
public record TakeOverComplaint(
        @NotNull @Valid ReceiveComplaint received,
        @Nullable @Valid Ending ending) implements CrossChecked {

    /**
     * How it ended (CMP-5). What was given to the customer is not taken over.
     *
     * @param closedAt not before it was received, which has to be told then, and not in the future
     */
    public record Ending(
            @NotNull Instant closedAt,
            @Personal @NotBlank @Size(max = 2000) String cause,
            @Personal @NotBlank @Size(max = 2000) String solution,
            @NotNull Judgement judgement) {}

    @Override
    public List<FieldFault> crossFaults() {
        if (ending == null || ending.closedAt() == null || received == null) {
            return List.of();
        }
        if (received.receivedAt() == null) {
            return List.of(FieldFault.of("received.receivedAt", FaultCode.REQUIRED, ""));
        }
        return ending.closedAt().isBefore(received.receivedAt())
                ? List.of(FieldFault.of(
                        "ending.closedAt",
                        FaultCode.BEFORE_FROM,
                        ending.closedAt().toString()))
                : List.of();
    }
}
