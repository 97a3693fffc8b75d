package dev.aftercare.domain.network;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
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
        DealerSetup setup,
        long version) {

    /** A dealer of the standard setup: it may do everything. */
    public Dealer(
            OrganisationId id,
            String code,
            DealerProfile profile,
            ZoneId zone,
            BusinessHours hours,
            Workshop workshop,
            long version) {
        this(id, code, profile, zone, hours, workshop, DealerSetup.standard(), version);
    }

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
        return new Dealer(id, code, newProfile, zone, hours, workshop, setup, version + 1);
    }

    /** The same dealer with other opening hours. */
    public Dealer openingAt(BusinessHours newHours) {
        return new Dealer(id, code, profile, zone, newHours, workshop, setup, version + 1);
    }

    /** The same dealer with other bays or services; refused where its mandate does not cover one of them. */
    public Outcome<Dealer> equippedWith(Workshop newWorkshop) {
        return DealerSetup.check(setup.mandate(), newWorkshop)
                .map(covered -> new Dealer(id, code, profile, zone, hours, covered, setup, version + 1));
    }

    /** The same dealer, of which {@code bay} is changed. */
    public Dealer having(Bay bay) {
        return new Dealer(id, code, profile, zone, hours, workshop.with(bay), setup, version + 1);
    }

    /** The same dealer with another mandate; refused while it offers a service that the mandate does not cover. */
    public Outcome<Dealer> mandatedAs(Mandate mandate) {
        return DealerSetup.check(mandate, workshop).map(covered -> setUpAs(new DealerSetup(mandate, setup.premises())));
    }

    /** The same dealer laid out otherwise. */
    public Dealer laidOutAs(Premises premises) {
        return setUpAs(new DealerSetup(setup.mandate(), premises));
    }

    private Dealer setUpAs(DealerSetup newSetup) {
        return new Dealer(id, code, profile, zone, hours, workshop, newSetup, version + 1);
    }
}
