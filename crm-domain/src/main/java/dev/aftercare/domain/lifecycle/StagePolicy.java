package dev.aftercare.domain.lifecycle;

import dev.aftercare.domain.policy.PolicyKind;

/**
 * From when on a car is in a stage (VEH-6). The version in force on the day asked counts; it is the network's alone, so that a car has one stage.
 *
 * @param newMonths so many months from delivery on a car is new, 1 to 24, the last day included (WAR-2b)
 * @param endingDays in so many days up to the last of its warranty, that one included, the warranty is ending, 1 to 366
 * @param undeliveredKilometres a car that has gone further without a known delivery is not one that waits for it, 0 to 10,000
 */
public record StagePolicy(int newMonths, int endingDays, int undeliveredKilometres) {

    /** Its kind; not opened to dealers. */
    public static final PolicyKind<StagePolicy> KIND =
            new PolicyKind<>("life-stage", StagePolicy.class, StagePolicy::standard, false);

    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public StagePolicy {
        require("newMonths", newMonths, 1, 24);
        require("endingDays", endingDays, 1, 366);
        require("undeliveredKilometres", undeliveredKilometres, 0, 10_000);
    }

    /** New for 3 months; the warranty is ending in its last 90 days; up to 500 km are driven before a delivery. */
    public static StagePolicy standard() {
        return new StagePolicy(3, 90, 500);
    }

    private static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "life stage policy: " + name + " is " + value + ", allowed are " + least + " to " + most);
        }
    }
}
