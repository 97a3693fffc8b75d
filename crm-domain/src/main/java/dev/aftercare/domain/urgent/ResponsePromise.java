package dev.aftercare.domain.urgent;

import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.TimeLimit;
import java.time.Duration;
import java.time.Instant;

/**
 * A response that was promised (APT-10). Its instants are written down when it is made: hours and policies that change later change no promise.
 *
 * @param since when it was made
 * @param warnAt after this instant it is about to be missed
 * @param until the last instant at which it is kept
 */
public record ResponsePromise(Instant since, Instant warnAt, Instant until) {

    /**
     * @throws IllegalArgumentException if the instants are not in order
     */
    public ResponsePromise {
        if (warnAt.isBefore(since) || until.isBefore(warnAt)) {
            throw new IllegalArgumentException(
                    "a promise of " + since + " with a warning at " + warnAt + " until " + until + " is out of order");
        }
    }

    /** What is promised at an instant, by the dealer's opening hours where the policy counts them; by the clock where it is never open. */
    public static ResponsePromise at(Instant since, UrgentPolicy policy, BusinessCalendar opening) {
        TimeLimit limit = policy.limit(opening);
        return new ResponsePromise(
                since, counted(since, limit, limit.warning()), counted(since, limit, limit.length()));
    }

    private static Instant counted(Instant since, TimeLimit limit, Duration amount) {
        return limit.measure().plus(since, amount).orElseGet(() -> since.plus(amount));
    }

    /** Whether a response at {@code at} keeps it; at its last instant it does. */
    public boolean isKeptAt(Instant at) {
        return !at.isAfter(until);
    }
}
