package dev.aftercare.domain.accesscode;

import dev.aftercare.domain.policy.PolicyKind;

/**
 * The person's one-time code as a ground (NET-2). What was in force when a code was asked for counts for its validity, tries and the dealer's
 * limit, when it is sent for the car's limit, and when it is entered for the ground.
 *
 * @param validMinutes minutes from asking in which a code can be entered, 1 to 1,440
 * @param tries how often somebody may enter a code, right or wrong, 1 to 10
 * @param perCarAndDay how many messages with a code about one car are sent within 24 hours, whichever dealers ask, 1 to 100; a code that
 *     could not be handed over is followed by another message, up to {@value AccessCode#MOST_SENDINGS} for one code
 * @param perDealerAndHour how many codes a dealer may ask for within an hour, 1 to 10,000
 * @param groundDays how many times 24 hours a code opens a car's history, 1 to 3,660
 */
public record AccessCodePolicy(int validMinutes, int tries, int perCarAndDay, int perDealerAndHour, int groundDays) {

    /** Its kind; the network's alone, since it protects a dealer's customers from other dealers. */
    public static final PolicyKind<AccessCodePolicy> KIND =
            new PolicyKind<>("access-code", AccessCodePolicy.class, AccessCodePolicy::standard, false);

    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public AccessCodePolicy {
        require("validMinutes", validMinutes, 1_440);
        require("tries", tries, 10);
        require("perCarAndDay", perCarAndDay, 100);
        require("perDealerAndHour", perDealerAndHour, 10_000);
        require("groundDays", groundDays, 3_660);
    }

    /** 10 minutes, 5 tries, 5 messages a car and day, 30 a dealer and hour; the ground holds 90 days. */
    public static AccessCodePolicy standard() {
        return new AccessCodePolicy(10, 5, 5, 30, 90);
    }

    private static void require(String name, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(
                    "access-code policy: " + name + " is " + number + ", allowed are 1 to " + most);
        }
    }
}
