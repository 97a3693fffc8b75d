package dev.aftercare.usecase.policy;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Asks which version of a policy is in force on a day. */
public record PolicyInForce(
        @NotNull @ShortCode String kind, @NotNull LocalDate day) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return PolicyFaults.of(kind, "day", day);
    }
}
