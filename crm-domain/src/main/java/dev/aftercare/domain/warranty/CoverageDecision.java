package dev.aftercare.domain.warranty;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.DateRange;
import java.util.List;
import java.util.Optional;

/**
 * Whether a fault is covered, and why: each term that is for such a car and part, with its limits and on which side of them the fault
 * lies (WAR-3).
 *
 * @param fault what was asked
 * @param reason the one that decided
 * @param findings a finding per term, in the order of the policy
 */
public record CoverageDecision(Fault fault, CoverageReason reason, List<Finding> findings) {

    /** Where a fault lies of a limit of distance. */
    public enum Side {
        WITHIN,
        BEYOND,
        UNKNOWN
    }

    /**
     * What one term says.
     *
     * @param period its days for this car
     * @param daysOver by how many days the report is late; 0 where it is in time
     * @param distanceLimit its distance; empty where it has none
     * @param distanceSide on which side of it the car was
     * @param kilometresOver by how many kilometres, begun ones counted, the car was beyond it; 0 where it was not
     */
    public record Finding(
            String term,
            DateRange period,
            long daysOver,
            Optional<Distance> distanceLimit,
            Side distanceSide,
            long kilometresOver) {

        /** Whether both limits hold. */
        public boolean covers() {
            return daysOver == 0 && distanceSide == Side.WITHIN;
        }

        boolean mayCover() {
            return daysOver == 0 && distanceSide != Side.BEYOND;
        }
    }

    public CoverageDecision {
        findings = ImmutableList.copyOf(findings);
    }

    /** Covered, not covered, or undetermined. */
    public CoverageVerdict verdict() {
        return reason.verdict();
    }
}
