package dev.aftercare.usecase.portal;

import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.customer.RecordConsent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer gives or withdraws consent, online (CUS-11, CUS-2).
 *
 * @param wording the version of the words that they were shown; needed with consent
 */
public record ConsentOwn(
        @NotNull ConsentPurpose purpose,
        @NotNull ContactChannel channel,
        @NotNull Boolean given,
        @Nullable @Size(max = 50) String wording)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return of(new UUID(0, 0)).crossFaults();
    }

    RecordConsent of(UUID customer) {
        return new RecordConsent(customer, purpose, channel, given, ConsentProof.Means.ONLINE, wording);
    }
}
