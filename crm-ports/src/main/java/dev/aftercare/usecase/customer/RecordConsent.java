package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.ConsentEntry;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that a customer gives consent, or withdraws it, now (CUS-2).
 *
 * @param wording the version of the words to which they agreed; needed with consent, as without it there is no proof
 */
public record RecordConsent(
        @NotNull UUID customer,
        @NotNull ConsentPurpose purpose,
        @NotNull ContactChannel channel,
        @NotNull Boolean given,
        ConsentProof.@NotNull Means means,
        @Nullable @Size(max = 50) String wording)
        implements CrossChecked {

    /** Consent to those words. */
    public static RecordConsent given(
            UUID customer, ConsentPurpose purpose, ContactChannel channel, ConsentProof.Means means, String wording) {
        return new RecordConsent(customer, purpose, channel, true, means, wording);
    }

    /** No contact for that purpose by that channel any more. */
    public static RecordConsent withdrawn(
            UUID customer, ConsentPurpose purpose, ContactChannel channel, ConsentProof.Means means) {
        return new RecordConsent(customer, purpose, channel, false, means, null);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return Boolean.TRUE.equals(given) && (wording == null || wording.isBlank())
                ? List.of(FieldFault.of("wording", FaultCode.REQUIRED, ""))
                : List.of();
    }

    ConsentEntry toEntry(String by, Instant now) {
        return new ConsentEntry(purpose, channel, given, now, new ConsentProof(by, means, CustomerData.strip(wording)));
    }
}
