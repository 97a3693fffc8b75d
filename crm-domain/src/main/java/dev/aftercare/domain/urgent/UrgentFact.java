package dev.aftercare.domain.urgent;

import dev.aftercare.domain.network.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * What of an urgent request is counted (APT-8, APT-10).
 *
 * @param clerk who took it
 * @param advisor who answers for it
 * @param until the last instant at which its promise is kept
 */
public record UrgentFact(
        Optional<StaffId> clerk,
        Optional<StaffId> advisor,
        Instant until,
        Optional<Instant> answeredAt,
        Optional<Instant> withdrawnAt) {

    /** What is counted of a request. */
    public static UrgentFact of(UrgentRequest request) {
        return new UrgentFact(
                request.clerk(),
                request.advisor(),
                request.promise().until(),
                request.response().map(Response::at),
                request.withdrawnAt());
    }

    /** Answered in time. */
    boolean isKept() {
        return answeredAt.filter(at -> !at.isAfter(until)).isPresent();
    }

    /** Answered, and too late. */
    boolean isLate() {
        return answeredAt.filter(at -> at.isAfter(until)).isPresent();
    }

    /** Its time has passed and nobody has answered, whether the customer still waits or has given up after it. */
    boolean isMissed(Instant now) {
        return answeredAt.isEmpty() && withdrawnAt.orElse(now).isAfter(until);
    }

    /** The customer waits, and there is time left. */
    boolean isOpen(Instant now) {
        return answeredAt.isEmpty() && withdrawnAt.isEmpty() && !now.isAfter(until);
    }
}
