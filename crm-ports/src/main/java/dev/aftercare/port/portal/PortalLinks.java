package dev.aftercare.port.portal;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Links of customers, found by the SHA-256 of their token, in hex. A dealer reaches its own; in a customer's scope theirs are there. */
public interface PortalLinks {

    /** Keeps a new one. */
    void insert(PortalLink link, String sha256);

    /** Replaces the previous version; its uses stay as they were counted. */
    void update(PortalLink link);

    /**
     * Counts a use that begins now, unless the last one began after {@code since}.
     *
     * @return whether it was counted
     */
    boolean countUse(PortalLinkId id, Instant since);

    Optional<PortalLink> find(PortalLinkId id);

    Optional<PortalLink> findBySecret(String sha256);

    /** The links of a customer, by all ids of theirs (CUS-4b), ended ones too, in the order of the links' ids. */
    Page<PortalLink> of(Collection<CustomerId> customer, PageRequest page);
}
