package dev.aftercare.usecase.staff;

import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves the dealer (NET-3).
 *
 * @param lastDay the last day on which they belong to it, in the dealer's zone; it may have passed
 * @param rule how what they have is shared out
 * @param successor who takes it all, with {@link HandOverRule#TO_PERSON}; else of no effect
 */
public record LeaveStaff(
        @NotNull UUID staff,
        @NotNull LocalDate lastDay,
        @NotNull HandOverRule rule,
        @Nullable UUID successor) implements CrossChecked {

    /** Leaves after {@code lastDay}, by a rule that needs nobody named. */
    public static LeaveStaff sharing(UUID staff, LocalDate lastDay, HandOverRule rule) {
        return new LeaveStaff(staff, lastDay, rule, null);
    }

    /** Leaves after {@code lastDay}, and one person takes it all. */
    public static LeaveStaff to(UUID successor, UUID staff, LocalDate lastDay) {
        return new LeaveStaff(staff, lastDay, HandOverRule.TO_PERSON, successor);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return rule == HandOverRule.TO_PERSON && successor == null
                ? List.of(FieldFault.of("successor", FaultCode.REQUIRED, ""))
                : List.of();
    }
}
