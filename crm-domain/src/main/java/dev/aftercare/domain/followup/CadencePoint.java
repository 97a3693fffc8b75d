package dev.aftercare.domain.followup;

import java.util.regex.Pattern;

/**
 * One fixed point of the calls (FUP-1a): for an occasion, the window of days after the event, and what is said.
 *
 * @param code short code, unique in its policy, for instance {@code delivery-3}
 * @param firstDay so many days after the event the window begins, 0 to 366
 * @param lastDay so many days after the event it ends, that day included; {@code firstDay} to 366
 * @param script short code of the script (话术) that leads through the call
 */
public record CadencePoint(String code, Occasion occasion, int firstDay, int lastDay, String script) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final int MOST_DAYS = 366;

    /**
     * @throws IllegalArgumentException if a code is none, the occasion is missing or has a time of its own, or a day is out of range
     */
    public CadencePoint {
        if (code == null || !CODE.matcher(code).matches()) { // stored or sent without it
            throw new IllegalArgumentException("follow-up point: code '" + code + "' is no short code such as day-3");
        }
        if (script == null || !CODE.matcher(script).matches()) {
            throw new IllegalArgumentException(
                    "follow-up point " + code + ": script '" + script + "' is no short code such as visit");
        }
        if (occasion == null) {
            throw new IllegalArgumentException("follow-up point " + code + ": its occasion is missing");
        }
        if (occasion.isTimed()) {
            throw new IllegalArgumentException("follow-up point " + code + ": calls of occasion " + occasion
                    + " have their time from the policy appointment-notices");
        }
        if (firstDay < 0 || firstDay > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "follow-up point " + code + ": firstDay is " + firstDay + ", allowed are 0 to " + MOST_DAYS);
        }
        if (lastDay < firstDay || lastDay > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "follow-up point " + code + ": lastDay is " + lastDay + ", allowed are firstDay to " + MOST_DAYS);
        }
    }
}
