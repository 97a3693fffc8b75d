package dev.aftercare.domain.portal;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A link by which one customer sees what one dealer keeps of them, and serves themselves (CUS-11). Its token is never kept, only the token's
 * SHA-256.
 *
 * @param until first instant at which it is not valid any more
 * @param revokedAt when it was taken back early
 * @param uses how often it was used; counting them makes no version
 */
public record PortalLink(
        PortalLinkId id,
        OrganisationId dealer,
        CustomerId customer,
        Instant issuedAt,
        Instant until,
        Optional<Instant> revokedAt,
        Uses uses,
        long version) {

    /** Who comes again within this time is still at the same use, so that most requests of a customer write nothing. */
    public static final Duration SAME_USE = Duration.ofMinutes(30);

    /**
     * How often a link was used.
     *
     * @param last when the last use began; empty where there was none
     */
    public record Uses(long count, Optional<Instant> last) {

        /** Never used. */
        public static Uses none() {
            return new Uses(0, Optional.empty());
        }
    }

    /** A fresh link, valid from {@code now} to {@code until}. */
    public static Outcome<PortalLink> issued(
            PortalLinkId id, OrganisationId dealer, CustomerId customer, Instant now, Instant until) {
        PortalLink link = new PortalLink(id, dealer, customer, now, until, Optional.empty(), Uses.none(), 1);
        return Outcome.accepted(link, link.event(PortalEvent.ISSUED, Map.of("until", until.toString())));
    }

    /** Taken back; one that was taken back before stays as it is. */
    public Outcome<PortalLink> revoked(Instant at) {
        if (revokedAt.isPresent()) {
            return Outcome.accepted(this);
        }
        PortalLink revoked = new PortalLink(id, dealer, customer, issuedAt, until, Optional.of(at), uses, version + 1);
        return Outcome.accepted(revoked, revoked.event(PortalEvent.REVOKED, Map.of()));
    }

    /** Whether the customer may come with it at {@code instant}. */
    public boolean isValidAt(Instant instant) {
        return revokedAt.isEmpty() && instant.isBefore(until);
    }

    /** Whether coming at {@code instant} is another use than the last one. */
    public boolean isAnotherUseAt(Instant instant) {
        return uses.last().map(last -> !instant.isBefore(last.plus(SAME_USE))).orElse(true);
    }

    /** The same link of whom its customer was merged into (CUS-4b). */
    public PortalLink of(CustomerId survivor) {
        return new PortalLink(id, dealer, survivor, issuedAt, until, revokedAt, uses, version);
    }

    /** Who acts with it. */
    public Actor actor() {
        return Actor.customer(customer, dealer);
    }

    /** What it opens. */
    public Scope scope() {
        return Scope.person(dealer, customer);
    }

    private Happening event(PortalEvent type, Map<String, String> facts) {
        return Happening.of(type, id.subject(), version, List.of(customer.subject()), facts);
    }
}
