package dev.aftercare.usecase.policy;

import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.port.policy.PolicyKinds;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the kind and the day of a policy. */
final class PolicyFaults {

    private PolicyFaults() {}

    /** The faults of a kind and of a day in the field {@code dayField}; what is absent is the constraints' matter. */
    static List<FieldFault> of(@Nullable String kind, String dayField, @Nullable LocalDate day) {
        List<FieldFault> faults = new ArrayList<>();
        if (kind != null && PolicyKinds.ofCode(kind).isEmpty()) {
            faults.add(FieldFault.of("kind", FaultCode.UNKNOWN_POLICY, kind));
        }
        if (day != null && day.isBefore(PolicyVersion.OPEN)) {
            faults.add(FieldFault.of(dayField, FaultCode.BEFORE_POLICIES, day.toString()));
        }
        return faults;
    }
}
