package dev.aftercare.domain.customer;

import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

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

    /** The first instant from {@code at} on at which it is convenient, by the clock of {@code zone}. */
    public Instant firstFrom(Instant at, ZoneId zone) {
        LocalTime time = ZonedDate.timeAt(at, zone);
        LocalDate date = ZonedDate.dateAt(at, zone);
        if (time.isBefore(from)) {
            return ZonedDate.of(date, zone).at(from);
        }
        return contains(time) ? at : ZonedDate.of(date.plusDays(1), zone).at(from);
    }

    /** Whether it is convenient at that time of day. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
