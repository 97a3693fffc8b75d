package dev.aftercare.usecase.accesskey;

import dev.aftercare.domain.access.Role;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Issues an access key.
 *
 * @param actor stable name of who acts with it; kept with what they do, so never personal data
 * @param organisation the dealer where it acts; the whole network, as the manufacturer's, where absent
 * @param regions the regions of an area supervisor
 * @param days how many days it is valid, 1 to 3,650
 */
public record IssueKey(
        @NotBlank @Size(max = 80) String actor,
        @Nullable UUID organisation,
        @NotEmpty @Size(max = 10) List<@NotNull Role> roles,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> regions,
        @Min(1) @Max(3650) int days)
        implements CrossChecked {

    /** The system's own role is given to nobody. */
    @Override
    public List<FieldFault> crossFaults() {
        int job = roles == null ? -1 : roles.indexOf(Role.JOB);
        if (job < 0) {
            return List.of();
        }
        String known = Arrays.stream(Role.values())
                .filter(role -> role != Role.JOB)
                .map(Role::name)
                .collect(Collectors.joining(", "));
        return List.of(
                FieldFault.of("roles[" + job + "]", FaultCode.UNKNOWN_VALUE, Role.JOB.name(), Map.of("known", known)));
    }

    /** A key for somebody at one dealer. */
    public static IssueKey atDealer(String actor, UUID dealer, int days, Role... roles) {
        return new IssueKey(actor, dealer, List.of(roles), null, days);
    }

    /** A key for somebody of the manufacturer. */
    public static IssueKey inNetwork(String actor, int days, Role... roles) {
        return new IssueKey(actor, null, List.of(roles), null, days);
    }
}
