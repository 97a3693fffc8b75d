package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.FieldFinding;
import java.util.List;

/**
 * How good a customer's record is (CUS-3a).
 *
 * @param usable whether no basic field is obviously invalid
 * @param againstUsable what stands against it
 * @param verified whether all basic fields are there and the call centre found them right
 * @param againstVerified what stands against it
 */
public record CustomerQuality(
        boolean usable, List<FieldFinding> againstUsable, boolean verified, List<FieldFinding> againstVerified) {

    static CustomerQuality of(List<FieldFinding> againstUsable, List<FieldFinding> againstVerified) {
        return new CustomerQuality(againstUsable.isEmpty(), againstUsable, againstVerified.isEmpty(), againstVerified);
    }
}
