package dev.aftercare.domain.merge;

import dev.aftercare.domain.policy.PolicyKind;

/**
 * What holds for merges of customers (CUS-4b). The version in force on the day of the merge counts, a day of the manufacturer.
 *
 * @param undoDays so many days after the day of a merge it can be taken back, the last one included; 0 (the same day only) to 3,660
 */
public record MergePolicy(int undoDays) {

    /** Its kind; the network's alone. */
    public static final PolicyKind<MergePolicy> KIND =
            new PolicyKind<>("merge", MergePolicy.class, MergePolicy::standard, false);

    private static final int MOST_DAYS = 3_660;

    /**
     * @throws IllegalArgumentException if the number is out of range
     */
    public MergePolicy {
        if (undoDays < 0 || undoDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "merge policy: undoDays is " + undoDays + ", allowed are 0 to " + MOST_DAYS);
        }
    }

    /** 30 days. */
    public static MergePolicy standard() {
        return new MergePolicy(30);
    }
}
