package dev.aftercare.domain.complaint;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.TimeLimit;
import dev.aftercare.domain.time.TimeMeasure;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Limits and escalation of complaints (CMP-3a to CMP-3c). Every number is a default that a network or a dealer can
 * change. The day on which a complaint was received says which version counts for it.
 *
 * @param graveHours from receipt to a solution that the customer accepts, for a grave complaint: 1 to 2160
 * @param ordinaryHours the same for an ordinary one
 * @param warningPercent the share of the limit at which the owner is warned, 1 to 100
 * @param measure what counts
 * @param longestWaitHours how long one wait for the customer stops the clock, 1 to 720
 * @param escalation who is told past the limit, from near to far; the last is the manufacturer
 */
public record ComplaintPolicy(
        int graveHours,
        int ordinaryHours,
        int warningPercent,
        Measure measure,
        int longestWaitHours,
        List<Escalated> escalation) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<ComplaintPolicy> KIND =
            new PolicyKind<>("complaint", ComplaintPolicy.class, ComplaintPolicy::standard, true);

    private static final int MOST_LIMIT = 2_160;
    private static final int MOST_DELAY = 720;

    /** What the clock counts. */
    public enum Measure {
        AROUND_THE_CLOCK,
        OPENING_HOURS
    }

    /**
     * A level of the escalation.
     *
     * @param afterHours so much is counted after the limit before it is told, 0 to 720
     */
    public record Escalated(EscalationLevel level, int afterHours) {

        public Escalated {
            if (level == null || level == EscalationLevel.OWNER) { // stored or sent without it
                throw new IllegalArgumentException(
                        "complaint policy: level is " + level + ", allowed are OWNERS_HEAD to MANUFACTURER");
            }
            require(afterHours, 0, MOST_DELAY, "afterHours");
        }
    }

    public ComplaintPolicy {
        require(graveHours, 1, MOST_LIMIT, "graveHours");
        require(ordinaryHours, 1, MOST_LIMIT, "ordinaryHours");
        require(warningPercent, 1, 100, "warningPercent");
        require(longestWaitHours, 1, MOST_DELAY, "longestWaitHours");
        if (measure == null
                || escalation == null
                || escalation.stream().anyMatch(Objects::isNull)) { // stored or sent so
            throw new IllegalArgumentException("complaint policy: measure or escalation is missing");
        }
        escalation = ImmutableList.copyOf(escalation);
        requireOrder(escalation);
    }

    /** 24 hours around the clock, a warning at 75 %, waits of 72 hours; head at once, then after 4, 8 and 24 hours. */
    public static ComplaintPolicy standard() {
        return new ComplaintPolicy(
                24,
                24,
                75,
                Measure.AROUND_THE_CLOCK,
                72,
                List.of(
                        new Escalated(EscalationLevel.OWNERS_HEAD, 0),
                        new Escalated(EscalationLevel.DEALER_MANAGER, 4),
                        new Escalated(EscalationLevel.AREA_SUPERVISOR, 8),
                        new Escalated(EscalationLevel.MANUFACTURER, 24)));
    }

    /** The limit of a complaint of that severity, at a dealer with those opening hours. */
    public TimeLimit limit(ComplaintSeverity severity, BusinessCalendar opening) {
        int hours = severity == ComplaintSeverity.GRAVE ? graveHours : ordinaryHours;
        TimeMeasure counted = measure == Measure.OPENING_HOURS ? opening : TimeMeasure.elapsed();
        return new TimeLimit(Duration.ofHours(hours), warningPercent, counted);
    }

    /** How long one wait for the customer may stop the clock. */
    public Duration longestWait() {
        return Duration.ofHours(longestWaitHours);
    }

    private static void require(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "complaint policy: " + name + " is " + value + ", allowed are " + least + " to " + most);
        }
    }

    private static void requireOrder(List<Escalated> levels) {
        for (int i = 1; i < levels.size(); i++) {
            Escalated before = levels.get(i - 1);
            Escalated next = levels.get(i);
            if (next.level().compareTo(before.level()) <= 0 || next.afterHours() < before.afterHours()) {
                throw new IllegalArgumentException("complaint policy: escalation tells " + next.level() + " after "
                        + next.afterHours() + " hours, behind " + before.level() + " after " + before.afterHours()
                        + "; give levels from near to far, none earlier than the one before");
            }
        }
        if (levels.isEmpty() || levels.get(levels.size() - 1).level() != EscalationLevel.MANUFACTURER) {
            throw new IllegalArgumentException(
                    "complaint policy: the last level of the escalation is not MANUFACTURER");
        }
    }
}
