package dev.aftercare.domain.time;

import java.time.Duration;

/**
 * How much time may be counted until something must be done, and at which share of it somebody is warned (CMP-3a, CMP-3c).
 *
 * @param length more than zero, up to 100 years
 * @param warningPercent the share of the length at which the warning is due, 1 to 100
 * @param measure what counts: all time, or the working time of a calendar
 */
public record TimeLimit(Duration length, int warningPercent, TimeMeasure measure) {

    /**
     * @throws IllegalArgumentException if the length or the share is out of range
     */
    public TimeLimit {
        if (length.isNegative() || length.isZero() || length.compareTo(OpenMonths.FARTHEST) > 0) {
            throw new IllegalArgumentException(
                    "a limit of " + length + " is out of range; give more than zero and up to 100 years");
        }
        if (warningPercent < 1 || warningPercent > 100) {
            throw new IllegalArgumentException("a warning at " + warningPercent + " % is out of range; give 1 to 100");
        }
    }

    /** What has been counted when the warning is due. */
    public Duration warning() {
        return length.multipliedBy(warningPercent).dividedBy(100);
    }
}
