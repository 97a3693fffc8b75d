package dev.aftercare.domain.followup;

import dev.aftercare.domain.policy.PolicyId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a call is to be made.
 *
 * @param due not before it
 * @param lastDay the last of the dealer's days on which it is in time
 * @param policy the version of the follow-up policy that planned it
 */
public record Timing(Instant due, LocalDate lastDay, PolicyId policy) {

    /** Due at another instant, in time until {@code newLastDay}. */
    Timing movedTo(Instant newDue, LocalDate newLastDay) {
        return new Timing(newDue, newLastDay, policy);
    }
}
