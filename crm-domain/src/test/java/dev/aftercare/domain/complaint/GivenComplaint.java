package dev.aftercare.domain.complaint;

import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A complaint under the standard policy, received on Monday, 2 March 2026, at midnight UTC. */
final class GivenComplaint {

    static final Instant RECEIVED = Instant.parse("2026-03-02T00:00:00Z");
    static final OrganisationId DEALER = new OrganisationId(new UUID(1, 1));
    static final OrganisationId MANUFACTURER = new OrganisationId(new UUID(1, 2));

    private GivenComplaint() {}

    static Complaint aComplaint() {
        Grievance grievance = new Grievance(
                new CustomerId(new UUID(2, 1)),
                Optional.empty(),
                "still loud",
                "a new one",
                ComplaintChannel.PHONE,
                "repair",
                ComplaintSeverity.ORDINARY,
                RECEIVED);
        PolicyVersion<ComplaintPolicy> policy = new PolicyVersion<>(
                new PolicyId(new UUID(3, 1)),
                ComplaintPolicy.KIND,
                Optional.empty(),
                PolicyVersion.OPEN,
                RECEIVED,
                ComplaintPolicy.standard());
        return Complaint.received(
                        new ComplaintId(new UUID(4, 1)),
                        new ShortNumber('C', 2026, 1),
                        DEALER,
                        grievance,
                        policy,
                        new BusinessCalendar(ZoneId.of("Asia/Shanghai"), BusinessHours.always()))
                .orElseThrow();
    }

    /** So many hours after it was received. */
    static Instant after(long hours) {
        return RECEIVED.plus(Duration.ofHours(hours));
    }

    static Doing doing(long hours) {
        return new Doing(after(hours), "agent-1");
    }

    /** With a solution that was proposed in the first hour. */
    static Complaint proposed() {
        return aComplaint()
                .advanced(ComplaintStep.RECORD, doing(1))
                .orElseThrow()
                .advanced(ComplaintStep.CONFIRM, doing(1))
                .orElseThrow()
                .advanced(ComplaintStep.INVESTIGATE, doing(1))
                .orElseThrow()
                .caused("worn", doing(1))
                .orElseThrow()
                .proposed("new bearing", doing(1))
                .orElseThrow();
    }

    /** Agreed after so many hours, carried out, and the customer asked again. */
    static Complaint askedAgain(long agreedAfter) {
        return proposed()
                .agreed(doing(agreedAfter))
                .orElseThrow()
                .advanced(ComplaintStep.CARRY_OUT, doing(agreedAfter))
                .orElseThrow()
                .advanced(ComplaintStep.ASK_AGAIN, doing(agreedAfter))
                .orElseThrow();
    }
}
