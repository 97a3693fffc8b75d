package dev.aftercare.domain.customer;

import java.time.LocalTime;

/**
 * Hours of each day at which a customer likes to be contacted (CUS-2), by the dealer's clock; outside of them it is quiet.
 *
 * @param from the first instant, included
 * @param to the last, not included; after {@code from}
 */
public record ConvenientHours(LocalTime from, LocalTime to) {

    /**
     * @throws IllegalArgumentException if they end before they begin
     */
    public ConvenientHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "convenient hours: from " + from + " to " + to + "; the first has to be before the last");
        }
    }

    /** Whether it is convenient at that time of day. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
