package dev.aftercare.domain.care;

/**
 * How long before a paper runs out its owner is reminded (CARE-1).
 *
 * @param firstDay days before on which a reminder is sent at the earliest, 1 to 90
 * @param lastDay days before on which it is sent at the latest where it can be, 0 to {@code firstDay}
 */
public record ReminderDays(int firstDay, int lastDay) {

    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public ReminderDays {
        CarePolicy.require(firstDay >= 1 && firstDay <= 90, "firstDay", firstDay, "1 to 90");
        CarePolicy.require(lastDay >= 0 && lastDay <= firstDay, "lastDay", lastDay, "0 to firstDay");
    }
}
