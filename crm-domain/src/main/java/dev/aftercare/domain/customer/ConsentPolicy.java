package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.aftercare.domain.policy.PolicyKind;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * For which purposes a customer is contacted only after they agreed, and for which until they object (CUS-2). The version in force on the day
 * of the contact counts.
 *
 * @param onlyAfterConsent the purposes for which consent has to have been given
 */
public record ConsentPolicy(Set<ConsentPurpose> onlyAfterConsent) {

    /** Its kind; the network's alone. */
    public static final PolicyKind<ConsentPolicy> KIND =
            new PolicyKind<>("consent", ConsentPolicy.class, ConsentPolicy::standard, false);

    /**
     * @throws IllegalArgumentException if the list or an entry is missing
     */
    public ConsentPolicy {
        if (onlyAfterConsent == null
                || onlyAfterConsent.stream().anyMatch(Objects::isNull)) { // stored or sent without it
            throw new IllegalArgumentException("consent policy: the purposes are missing, or one of them is");
        }
        onlyAfterConsent = ImmutableSet.copyOf(Sets.immutableEnumSet(onlyAfterConsent));
    }

    /** Marketing only after consent; service and surveys until the customer objects. */
    public static ConsentPolicy standard() {
        return new ConsentPolicy(Set.of(ConsentPurpose.MARKETING));
    }

    /** Whether a customer may be contacted at {@code at} for a purpose by a channel: the one place that says so (CUS-2, hard case 37). */
    public boolean allows(ConsentHistory consents, ConsentPurpose purpose, ContactChannel channel, Instant at) {
        return switch (consents.stateAt(purpose, channel, at)) {
            case GIVEN -> true;
            case WITHDRAWN -> false;
            case NOTHING_SAID -> !onlyAfterConsent.contains(purpose);
        };
    }
}
