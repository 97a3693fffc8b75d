package dev.aftercare.usecase.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.SkillText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes somebody into the dealer's staff (NET-4); without {@code until} they stay. */
public record HireStaff(
        @Personal @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 10) List<@NotNull Role> roles,
        @Nullable @Size(max = 50) List<@NotNull @SkillText String> skills,
        @NotNull @Valid HoursInput hours,
        @NotNull LocalDate from,
        @Nullable LocalDate until)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>(StaffRoles.faults(roles));
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(FieldFault.of("until", FaultCode.BEFORE_FROM, until.toString()));
        }
        return faults;
    }
}
