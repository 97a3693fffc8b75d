package dev.aftercare.usecase.keyaccount;

import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.usecase.call.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records a contact with a key account (CUS-10).
 *
 * @param on the day, today where absent; not in the future
 * @param feedback what they said
 * @param satisfied absent where it was not asked
 * @param next the day of the next contact, where it is not the plan's
 */
public record RecordContact(
        @NotNull UUID account,
        @NotNull ContactChannel channel,
        @Nullable LocalDate on,
        @Personal @Nullable @Size(max = 4000) String feedback,
        @Nullable Boolean satisfied,
        @Nullable LocalDate next) {

    /** Contacted today. */
    public static RecordContact today(UUID account, ContactChannel channel, String feedback) {
        return new RecordContact(account, channel, null, feedback, null, null);
    }
}
