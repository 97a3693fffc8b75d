package dev.aftercare.usecase.portal;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.customer.CustomerDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A customer says how they are reached, in the place of what was known (CUS-11).
 *
 * @param contacts all ways, of each kind the best one first
 */
public record CorrectOwn(@NotEmpty @Size(max = 20) List<CustomerDetails.@NotNull @Valid Contact> contacts)
        implements CrossChecked {

    @Override
    public List<FieldFault> crossFaults() {
        return new CustomerDetails(null, contacts, null, null, null, null).crossFaults();
    }
}
