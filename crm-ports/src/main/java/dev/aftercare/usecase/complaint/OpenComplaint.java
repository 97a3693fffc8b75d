package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.complaint.Complaint;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A complaint in the list of open ones.
 *
 * @param left what is left of its limit by its own measure, negative by how much more was counted; empty once the customer
 *     has accepted a solution
 */
public record OpenComplaint(Complaint complaint, Optional<Duration> left) {

    static OpenComplaint of(Complaint complaint, Instant now) {
        return new OpenComplaint(complaint, complaint.clock().left(now));
    }
}
