package dev.aftercare.domain.followup;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.policy.PolicyKind;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * When customers are called and how often it is tried. The version in force on the day of the event plans the call, the one in force
 * today hands it out and tries it again.
 *
 * @param points the fixed points, up to 100 with codes of their own; an occasion without a point causes no call
 * @param mostAttempts after so many attempts without an answer the customer is <i>not reached</i>, 1 to 10
 * @param hoursBetween so many hours at least lie between an attempt without an answer and the next, 1 to 72
 * @param leaseMinutes how long a call is one person's once it is handed out, 1 to 480
 * @param combineDays calls of one customer that are due fewer days apart become one call, and none is due so soon after one that was done, 0
 *     (never) to 60
 * @param complaintFrom how grave a problem found in a call has to be to become a complaint (FUP-5); one below it is kept with its call alone.
 *     By default every problem is one: so a grave one is, and nothing that a customer names stays without owner, deadline and check, as long as
 *     no other notice goes to the department; where the dealer has a way of its own for small ones, {@code GRAVE} is the rule's least
 */
public record FollowUpPolicy(
        List<CadencePoint> points,
        int mostAttempts,
        int hoursBetween,
        int leaseMinutes,
        int combineDays,
        ProblemSeverity complaintFrom) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<FollowUpPolicy> KIND =
            new PolicyKind<>("follow-up", FollowUpPolicy.class, FollowUpPolicy::standard, true);

    private static final int MOST_POINTS = 100;

    /**
     * @throws IllegalArgumentException if a point is missing or its code there twice, or a number is out of range
     */
    public FollowUpPolicy {
        if (points == null || points.stream().anyMatch(Objects::isNull)) { // stored or sent without it
            throw new IllegalArgumentException("follow-up policy: points are missing, or one of them is");
        }
        points = ImmutableList.copyOf(points);
        require(points.size() <= MOST_POINTS, "the number of points", points.size(), "0 to " + MOST_POINTS);
        Set<String> codes = new HashSet<>();
        for (CadencePoint point : points) {
            if (!codes.add(point.code())) {
                throw new IllegalArgumentException("follow-up policy: code '" + point.code() + "' is there twice");
            }
        }
        require(mostAttempts >= 1 && mostAttempts <= 10, "mostAttempts", mostAttempts, "1 to 10");
        require(hoursBetween >= 1 && hoursBetween <= 72, "hoursBetween", hoursBetween, "1 to 72");
        require(leaseMinutes >= 1 && leaseMinutes <= 480, "leaseMinutes", leaseMinutes, "1 to 480");
        complaintFrom = complaintFrom == null ? ProblemSeverity.MINOR : complaintFrom; // stored or sent without it
        require(combineDays >= 0 && combineDays <= 60, "combineDays", combineDays, "0 to 60");
    }

    /**
     * After delivery on day 3, on day 7 and within days 30 to 60; within three days of leaving; after a no-show and when care is due
     * within two days. Three attempts, three hours apart; handed out for 30 minutes; combined within 7 days. Every problem
     * becomes a complaint.
     */
    public static FollowUpPolicy standard() {
        return new FollowUpPolicy(
                List.of(
                        new CadencePoint("delivery-3", Occasion.DELIVERY, 3, 3, "delivery-data"),
                        new CadencePoint("delivery-7", Occasion.DELIVERY, 7, 7, "delivery-experience"),
                        new CadencePoint("delivery-30", Occasion.DELIVERY, 30, 60, "first-service-announced"),
                        new CadencePoint("first-service", Occasion.FIRST_SERVICE, 1, 3, "visit"),
                        new CadencePoint("maintenance", Occasion.MAINTENANCE, 1, 3, "visit"),
                        new CadencePoint("warranty-repair", Occasion.WARRANTY_REPAIR, 1, 3, "visit-repair"),
                        new CadencePoint("paid-repair", Occasion.PAID_REPAIR, 1, 3, "visit-repair"),
                        new CadencePoint("body-and-paint", Occasion.BODY_AND_PAINT, 1, 3, "visit-repair"),
                        new CadencePoint("no-show", Occasion.NO_SHOW, 0, 2, "no-show"),
                        new CadencePoint("care-due", Occasion.CARE_DUE, 0, 2, "care")),
                3,
                3,
                30,
                7,
                ProblemSeverity.MINOR);
    }

    /** The points of an occasion, in their order. */
    public List<CadencePoint> pointsFor(Occasion occasion) {
        return points.stream().filter(point -> point.occasion() == occasion).toList();
    }

    /** Whether a problem that was found becomes a complaint (FUP-5). */
    public boolean isComplaint(Problem problem) {
        return problem.severity().compareTo(complaintFrom) >= 0;
    }

    /** How long a call is one person's once it is handed out. */
    public Duration lease() {
        return Duration.ofMinutes(leaseMinutes);
    }

    /** The least time between an attempt without an answer and the next. */
    public Duration between() {
        return Duration.ofHours(hoursBetween);
    }

    private static void require(boolean right, String name, int value, String allowed) {
        if (!right) {
            throw new IllegalArgumentException(
                    "follow-up policy: " + name + " is " + value + ", allowed are " + allowed);
        }
    }
}
