package dev.aftercare.domain.portal;

import dev.aftercare.domain.policy.PolicyKind;

/**
 * The self-service of customers (CUS-11). The day on which a link is issued says which version counts for it.
 *
 * @param linkDays how many times 24 hours a link is valid, 1 to 3,660
 */
public record PortalPolicy(int linkDays) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<PortalPolicy> KIND =
            new PolicyKind<>("portal", PortalPolicy.class, PortalPolicy::standard, true);

    private static final int MOST_DAYS = 3_660;

    /**
     * @throws IllegalArgumentException if the days are out of range
     */
    public PortalPolicy {
        if (linkDays < 1 || linkDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "portal policy: linkDays is " + linkDays + ", allowed are 1 to " + MOST_DAYS);
        }
    }

    /** 90 days. */
    public static PortalPolicy standard() {
        return new PortalPolicy(90);
    }
}
