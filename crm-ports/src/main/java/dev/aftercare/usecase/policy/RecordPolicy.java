package dev.aftercare.usecase.policy;

import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.port.policy.PolicyKinds;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Records a version of a policy: the network's in the scope of the network, a dealer's own in its scope.
 *
 * @param validFrom first day on which it applies; a day in the past corrects what was in force
 * @param body the whole record; its constructor has checked its numbers
 */
public record RecordPolicy(
        @NotNull @ShortCode String kind,
        @NotNull LocalDate validFrom,
        @NotNull Record body) implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>(PolicyFaults.of(kind, "validFrom", validFrom));
        if (kind != null && body != null) {
            PolicyKinds.ofCode(kind)
                    .filter(known -> !known.type().isInstance(body))
                    .ifPresent(known -> faults.add(FieldFault.of(
                            "body", FaultCode.POLICY_OF_KIND, body.getClass().getSimpleName())));
        }
        return faults;
    }

    /** A version of {@code kind}. */
    public static <P extends Record> RecordPolicy of(PolicyKind<P> kind, LocalDate validFrom, P body) {
        return new RecordPolicy(kind.code(), validFrom, body);
    }
}
