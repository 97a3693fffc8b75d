package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactPreferences;
import dev.aftercare.domain.customer.ConvenientHours;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets how a customer likes to be contacted, in the place of what they liked before (CUS-2); what is absent does not matter to them.
 *
 * @param from the beginning of the hours at which they like it, by the dealer's clock; goes with {@code to}
 * @param to their end, after {@code from}
 * @param language {@code zh} or {@code en}
 */
public record SetPreferences(
        @NotNull UUID customer,
        @Nullable ContactChannel channel,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable @Pattern(regexp = "zh|en") String language)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        if (from == null && to == null) {
            return List.of();
        }
        if (from == null || to == null) {
            return List.of(FieldFault.of(from == null ? "from" : "to", FaultCode.REQUIRED, ""));
        }
        return from.isBefore(to) ? List.of() : List.of(FieldFault.of("to", FaultCode.BEFORE_FROM, to.toString()));
    }

    ContactPreferences toPreferences() {
        return new ContactPreferences(
                Optional.ofNullable(channel),
                from == null || to == null ? Optional.empty() : Optional.of(new ConvenientHours(from, to)),
                Optional.ofNullable(language));
    }
}
