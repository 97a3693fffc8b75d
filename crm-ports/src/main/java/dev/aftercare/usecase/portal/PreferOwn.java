package dev.aftercare.usecase.portal;

import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.customer.SetPreferences;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer says how they like to be contacted, in the place of what they said before (CUS-11, CUS-2).
 *
 * @param from the beginning of the hours at which they like it, by the dealer's clock; goes with {@code to}
 * @param to their end, after {@code from}
 * @param language {@code zh} or {@code en}
 */
public record PreferOwn(
        @Nullable ContactChannel channel,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable @Pattern(regexp = "zh|en") String language)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return of(new UUID(0, 0)).crossFaults();
    }

    SetPreferences of(UUID customer) {
        return new SetPreferences(customer, channel, from, to, language);
    }
}
