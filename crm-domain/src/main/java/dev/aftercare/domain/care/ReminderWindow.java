package dev.aftercare.domain.care;

import dev.aftercare.domain.customer.ConvenientHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a reminder is sent (CARE-1, CARE-4): from {@code firstDay} days before the due date on, at hours at which nobody is disturbed.
 *
 * @param firstDay days before the due date on which it is sent at the earliest, 1 to 90
 * @param lastDay days before the due date on which it is sent at the latest where it can be, 0 to {@code firstDay}
 * @param earliest the hour of the dealer's clock from which messages are sent
 * @param latest the hour from which no more are sent, after {@code earliest}
 */
public record ReminderWindow(int firstDay, int lastDay, LocalTime earliest, LocalTime latest) {

    /**
     * @throws IllegalArgumentException if a number is out of range or the hours run backwards
     */
    public ReminderWindow {
        CarePolicy.require(firstDay >= 1 && firstDay <= 90, "firstDay", firstDay, "1 to 90");
        CarePolicy.require(lastDay >= 0 && lastDay <= firstDay, "lastDay", lastDay, "0 to firstDay");
        if (earliest == null || latest == null || !earliest.isBefore(latest)) { // stored or sent without them
            throw new IllegalArgumentException("care policy: messages are sent from " + earliest + " to " + latest
                    + "; the first hour has to be before the last");
        }
    }

    /** Its days. */
    ReminderDays days() {
        return new ReminderDays(firstDay, lastDay);
    }

    /** The first instant from {@code at} on at which nobody is disturbed, by the clock of {@code zone} (CARE-4, hard case 37). */
    public Instant undisturbed(Instant at, ZoneId zone) {
        return new ConvenientHours(earliest, latest).firstFrom(at, zone);
    }

    /** The same days at the hours that a customer named, where they did: quiet hours are the customer's (hard case 37). */
    public ReminderWindow at(Optional<ConvenientHours> hours) {
        return hours.map(named -> new ReminderWindow(firstDay, lastDay, named.from(), named.to()))
                .orElse(this);
    }
}
