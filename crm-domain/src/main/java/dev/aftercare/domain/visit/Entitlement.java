package dev.aftercare.domain.visit;

import dev.aftercare.domain.appointment.ArrivalPolicy;
import dev.aftercare.domain.appointment.Punctuality;
import java.util.Optional;

/**
 * What a customer gets in a visit for how they came to its appointment (APT-6c).
 *
 * @param percent off the labour that the customer pays, by the policy of the day; 0 for a gift
 */
public record Entitlement(EntitlementKind kind, int percent) {

    /** A gift. */
    public static Entitlement gift() {
        return new Entitlement(EntitlementKind.GIFT, 0);
    }

    /** What follows from the arrival: a discount on time, late a gift that was not had before, early nothing (APT-6a, APT-6c). */
    public static Optional<Entitlement> of(Punctuality punctuality, boolean hadGift, ArrivalPolicy policy) {
        return switch (punctuality) {
            case KEPT ->
                policy.discountPercent() == 0
                        ? Optional.empty()
                        : Optional.of(new Entitlement(EntitlementKind.LABOUR_DISCOUNT, policy.discountPercent()));
            case LATE -> hadGift ? Optional.empty() : Optional.of(gift());
            case EARLY -> Optional.empty();
        };
    }
}
