package dev.aftercare.domain.keyaccount;

import java.time.LocalDate;

/**
 * When a key account is to be contacted (CUS-10).
 *
 * @param everyDays how many days after a contact the next one is due, 1 to 3,660
 * @param next the day on which it is due, in the zone of the dealer
 */
public record ContactPlan(int everyDays, LocalDate next) {

    private static final int MOST_DAYS = 3_660;

    /**
     * @throws IllegalArgumentException if the days are out of range
     */
    public ContactPlan {
        if (everyDays < 1 || everyDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "contact plan: everyDays is " + everyDays + ", allowed are 1 to " + MOST_DAYS);
        }
    }

    /** After a contact on {@code day}. */
    ContactPlan after(LocalDate day) {
        return new ContactPlan(everyDays, day.plusDays(everyDays));
    }

    /** Whether it should have been before {@code today}. */
    public boolean isOverdue(LocalDate today) {
        return next.isBefore(today);
    }
}
