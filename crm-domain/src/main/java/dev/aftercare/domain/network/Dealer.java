package dev.aftercare.domain.network;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A dealer (4S store, NET-1).
 *
 * @param code short code by which the network knows it, unique there
 * @param zone every date and hour of the dealer is in this zone
 * @param hours when it is open; staff work within them
 */
public record Dealer(
        OrganisationId id,
        String code,
        DealerProfile profile,
        ZoneId zone,
        BusinessHours hours,
        Workshop workshop,
        long version) {

    /** The opening hours as instants. */
    public BusinessCalendar calendar() {
        return new BusinessCalendar(zone, hours);
    }

    /** The dealer's calendar day at {@code instant}. */
    public LocalDate dateAt(Instant instant) {
        return ZonedDate.dateAt(instant, zone);
    }

    /** The same dealer called or graded otherwise, or in another region. */
    public Dealer describedAs(DealerProfile newProfile) {
        return new Dealer(id, code, newProfile, zone, hours, workshop, version + 1);
    }

    /** The same dealer with other opening hours. */
    public Dealer openingAt(BusinessHours newHours) {
        return new Dealer(id, code, profile, zone, newHours, workshop, version + 1);
    }

    /** The same dealer with other bays or services. */
    public Dealer equippedWith(Workshop newWorkshop) {
        return new Dealer(id, code, profile, zone, hours, newWorkshop, version + 1);
    }
}
