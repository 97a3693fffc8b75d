package dev.aftercare.domain.urgent;

import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.TimeLimit;
import dev.aftercare.domain.time.TimeMeasure;
import java.time.Duration;

/**
 * What is promised to urgent requests (APT-10). The version in force on the day of the request counts for it. How much of the bays' time is
 * kept for them is a part of how a day is filled ({@code Filling.expressPercent}).
 *
 * @param responseMinutes within how many minutes somebody turns to the customer, 1 to 1,440
 * @param warningPercent the share of these minutes after which the advisor is warned, 1 to 100
 * @param measure which minutes count
 * @param daysAhead on how many calendar days after the day of the request an express place is looked for too, 0 to 14; with 0 on that day alone
 */
public record UrgentPolicy(int responseMinutes, int warningPercent, Measure measure, int daysAhead) {

    /** Its kind; opened to dealers. */
    public static final PolicyKind<UrgentPolicy> KIND =
            new PolicyKind<>("urgent", UrgentPolicy.class, UrgentPolicy::standard, true);

    private static final int MOST_MINUTES = 1_440;
    private static final int MOST_DAYS = 14;

    /** Which minutes count. */
    public enum Measure {
        AROUND_THE_CLOCK,
        OPENING_HOURS
    }

    /**
     * @throws IllegalArgumentException if a number is out of range or the measure is missing
     */
    public UrgentPolicy {
        require(responseMinutes, 1, MOST_MINUTES, "responseMinutes");
        require(warningPercent, 1, 100, "warningPercent");
        require(daysAhead, 0, MOST_DAYS, "daysAhead");
        if (measure == null) { // stored or sent without it
            throw new IllegalArgumentException(
                    "urgent policy: measure is missing, allowed are AROUND_THE_CLOCK and OPENING_HOURS");
        }
    }

    /** 30 minutes of opening hours, a warning after three quarters of them, a place today or tomorrow. */
    public static UrgentPolicy standard() {
        return new UrgentPolicy(30, 75, Measure.OPENING_HOURS, 1);
    }

    /** The limit of the response at a dealer with those opening hours. */
    TimeLimit limit(BusinessCalendar opening) {
        TimeMeasure counted = measure == Measure.OPENING_HOURS ? opening : TimeMeasure.elapsed();
        return new TimeLimit(Duration.ofMinutes(responseMinutes), warningPercent, counted);
    }

    private static void require(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "urgent policy: " + name + " is " + value + ", allowed are " + least + " to " + most);
        }
    }
}
