package dev.aftercare.domain.waitinglist;

import dev.aftercare.domain.policy.PolicyKind;
import java.time.Duration;

/**
 * How places are offered to who waits (APT-7, HC-18). The version in force on the day of the offer counts for it.
 *
 * @param offerMinutes how long an offer holds its place, counted from when the customer may be told, 5 to 1,440
 */
public record WaitingListPolicy(int offerMinutes) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<WaitingListPolicy> KIND =
            new PolicyKind<>("waiting-list", WaitingListPolicy.class, WaitingListPolicy::standard, true);

    private static final int LEAST = 5;
    private static final int MOST = 1_440;

    /**
     * @throws IllegalArgumentException if the minutes are out of range
     */
    public WaitingListPolicy {
        if (offerMinutes < LEAST || offerMinutes > MOST) {
            throw new IllegalArgumentException(
                    "waiting list policy: offerMinutes is " + offerMinutes + ", allowed are 5 to 1,440");
        }
    }

    /** Half an hour. */
    public static WaitingListPolicy standard() {
        return new WaitingListPolicy(30);
    }

    /** How long an offer holds its place. */
    public Duration offered() {
        return Duration.ofMinutes(offerMinutes);
    }
}
