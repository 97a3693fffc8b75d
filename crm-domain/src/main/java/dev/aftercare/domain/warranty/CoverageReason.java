package dev.aftercare.domain.warranty;

/** Why coverage was decided as it was (WAR-3). */
public enum CoverageReason {
    /** A term covers it. */
    WITHIN_LIMITS(CoverageVerdict.COVERED),
    /** A term's days are not over, but the distance is not known or in doubt. */
    DISTANCE_UNKNOWN(CoverageVerdict.UNDETERMINED),
    /** A term's limits hold, but why the part failed is not known yet. */
    CAUSE_UNKNOWN(CoverageVerdict.UNDETERMINED),
    /** No known term covers it, but one may that depends on what is not known of the car: model or model year. */
    CAR_UNKNOWN(CoverageVerdict.UNDETERMINED),
    /** The day of delivery is not known, with which every term begins. */
    NOT_DELIVERED(CoverageVerdict.UNDETERMINED),
    /** Every term has ended, by date or by distance. */
    OUT_OF_LIMITS(CoverageVerdict.NOT_COVERED),
    /** Reported before the car was delivered. */
    BEFORE_DELIVERY(CoverageVerdict.NOT_COVERED),
    /** Wear, accident, misuse, unauthorised change. */
    CAUSE_EXCLUDED(CoverageVerdict.NOT_COVERED),
    /** No term is for such a car and part. */
    NO_TERM(CoverageVerdict.NOT_COVERED);

    private final CoverageVerdict verdict;

    CoverageReason(CoverageVerdict verdict) {
        this.verdict = verdict;
    }

    /** Covered, not covered or undetermined. */
    public CoverageVerdict verdict() {
        return verdict;
    }
}
