package dev.aftercare.port.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUp;
import java.util.List;

/**
 * What a dealer still has to call a customer about.
 *
 * @param customer whose id it is that was asked by: the survivor's of a merge, else the same (CUS-4b)
 * @param calls to all ids of theirs, by the calls' ids
 */
public record OpenCalls(CustomerId customer, List<FollowUp> calls) {

    public OpenCalls {
        calls = List.copyOf(calls);
    }
}
