package dev.aftercare.usecase.staff;

import dev.aftercare.domain.access.Role;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a member of staff another post from now on (NET-4).
 *
 * @param roles all of them, as {@code skills}
 * @param department the code of the department; none where absent
 * @param head whether the person heads it
 */
public record PlaceStaff(
        @NotNull UUID staff,
        @NotEmpty @Size(max = 10) List<@NotNull Role> roles,
        @Nullable @Size(max = 50) List<@NotNull @ShortCode String> skills,
        @Nullable @ShortCode String department,
        boolean head)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return head && department == null ? List.of(FieldFault.of("department", FaultCode.REQUIRED, "")) : List.of();
    }
}
