package dev.aftercare.domain.activity;

import dev.aftercare.domain.policy.PolicyKind;

/**
 * From when on a customer counts as active, drifting, lost (CUS-6). The version in force on the day asked counts; it is the network's alone,
 * so that dealers can be compared.
 *
 * @param months the period up to the day in which visits count, 1 to 60
 * @param activeVisits so many visits in it, or more, are <em>active</em>, 2 to 100
 * @param swayingVisits so many or more, below active, are <em>swaying</em> whenever they were, 2 to {@code activeVisits}
 * @param recentMonths fewer visits are <em>swaying</em> while the last one lies in so many months up to the day, 1 to {@code months}
 * @param newMonths who was delivered a car in so many months up to the day is <em>new</em>, 1 to {@code months}
 * @param longAgoMonths the stricter measure (KPI-3c): lost is whose last visit lies more than so many months back, 1 to {@code months}
 */
public record ActivityPolicy(
        int months, int activeVisits, int swayingVisits, int recentMonths, int newMonths, int longAgoMonths) {

    /** Its kind; not opened to dealers. */
    public static final PolicyKind<ActivityPolicy> KIND =
            new PolicyKind<>("activity", ActivityPolicy.class, ActivityPolicy::standard, false);

    private static final int MOST_MONTHS = 60;
    private static final int MOST_VISITS = 100;

    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public ActivityPolicy {
        require("months", months, 1, MOST_MONTHS);
        require("activeVisits", activeVisits, 2, MOST_VISITS);
        require("swayingVisits", swayingVisits, 2, activeVisits);
        require("recentMonths", recentMonths, 1, months);
        require("newMonths", newMonths, 1, months);
        require("longAgoMonths", longAgoMonths, 1, months);
    }

    /** 3 visits in 12 months are active, 2 or a recent one of the last 3 swaying; new for 12 months; long ago is more than 6. */
    public static ActivityPolicy standard() {
        return new ActivityPolicy(12, 3, 2, 3, 12, 6);
    }

    private static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "activity policy: " + name + " is " + value + ", allowed are " + least + " to " + most);
        }
    }
}
