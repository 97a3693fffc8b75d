package dev.aftercare.usecase.customer;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Replaces the ways to reach a customer and leaves all else as it stands (CUS-1). Values that stay keep what was found of them and who brought
 * them; new ones are not verified, and those that the customer brings have the source <i>customer</i> (CUS-11).
 *
 * @param contacts all ways, of each kind the best one first
 */
public record CorrectContact(
        @NotNull UUID customer, @NotEmpty @Size(max = 20) List<CustomerDetails.@NotNull @Valid Contact> contacts)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return new CustomerDetails(null, contacts, null, null, null, null).crossFaults();
    }
}
