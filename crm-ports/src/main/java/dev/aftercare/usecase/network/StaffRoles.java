package dev.aftercare.usecase.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which roles people of an organisation have: a customer is none of its staff, and neither is a machine (NET-4). */
public final class StaffRoles {

    private StaffRoles() {}

    /** The faults of {@code roles} that no member of staff has. */
    public static List<FieldFault> faults(@Nullable List<Role> roles) {
        return roles == null
                ? List.of()
                : roles.stream()
                        .filter(Objects::nonNull)
                        .filter(role -> !role.isOfStaff())
                        .distinct()
                        .map(role -> FieldFault.of("roles", FaultCode.NOT_A_STAFF_ROLE, role.name()))
                        .toList();
    }
}
