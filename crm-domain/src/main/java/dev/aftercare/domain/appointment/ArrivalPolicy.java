package dev.aftercare.domain.appointment;

import dev.aftercare.domain.policy.PolicyKind;
import java.time.Duration;

/**
 * How who comes is received, and what being on time is worth. Every number is a default that a network or a dealer can change.
 *
 * @param receptionMinutes within which reception begins after the arrival, the last one included, 0 to 120 (APT-6b)
 * @param discountPercent of the labour that the customer pays, for who comes on time, 0 to 100 (APT-6c)
 */
public record ArrivalPolicy(int receptionMinutes, int discountPercent) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<ArrivalPolicy> KIND =
            new PolicyKind<>("arrival", ArrivalPolicy.class, ArrivalPolicy::standard, true);

    public ArrivalPolicy {
        require(receptionMinutes >= 0 && receptionMinutes <= 120, "receptionMinutes", receptionMinutes, "0 to 120");
        require(discountPercent >= 0 && discountPercent <= 100, "discountPercent", discountPercent, "0 to 100");
    }

    /** Received within 5 minutes, 5 % off the labour. */
    public static ArrivalPolicy standard() {
        return new ArrivalPolicy(5, 5);
    }

    /** Within which reception begins. */
    public Duration reception() {
        return Duration.ofMinutes(receptionMinutes);
    }

    private static void require(boolean right, String name, int value, String allowed) {
        if (!right) {
            throw new IllegalArgumentException("arrival policy: " + name + " is " + value + ", allowed are " + allowed);
        }
    }
}
