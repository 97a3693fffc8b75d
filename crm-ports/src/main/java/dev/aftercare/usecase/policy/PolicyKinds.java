package dev.aftercare.usecase.policy;

import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.policy.PolicyKind;
import java.util.List;

/** Every kind of policy there is. */
public final class PolicyKinds {

    private static final List<PolicyKind<?>> ALL = List.of(AppointmentPolicy.KIND, AccessPolicy.KIND);

    private PolicyKinds() {}

    /** All kinds, in a fixed order. */
    public static List<PolicyKind<?>> all() {
        return ALL;
    }

    /** The kind with that code; throws {@link IllegalArgumentException} where there is none. */
    public static PolicyKind<?> ofCode(String code) {
        return ALL.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("policy kind is '" + code + "', known are "
                        + ALL.stream().map(PolicyKind::code).toList()));
    }
}
