package dev.aftercare.usecase.staff;

import dev.aftercare.domain.access.Role;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.ShortCode;
import dev.aftercare.usecase.constraint.SkillText;
import dev.aftercare.usecase.network.StaffRoles;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a member of staff another post from a day on, until the next one that is decided for a later day (NET-4).
 *
 * @param roles all of them, as {@code skills}
 * @param department the code of the department; none where absent
 * @param head whether the person heads it
 * @param from the first day of that post, in the dealer's zone, today or later; today where absent
 */
public record PlaceStaff(
        @NotNull UUID staff,
        @NotEmpty @Size(max = 10) List<@NotNull Role> roles,
        @Nullable @Size(max = 50) List<@NotNull @SkillText String> skills,
        @Nullable @ShortCode String department,
        boolean head,
        @Nullable LocalDate from)
        implements CrossChecked {

    /** A post from today on. */
    public static PlaceStaff now(
            UUID staff, List<Role> roles, List<String> skills, @Nullable String department, boolean head) {
        return new PlaceStaff(staff, roles, skills, department, head, null);
    }

    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>(StaffRoles.faults(roles));
        if (head && department == null) {
            faults.add(FieldFault.of("department", FaultCode.REQUIRED, ""));
        }
        return faults;
    }
}
