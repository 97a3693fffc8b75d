package dev.aftercare.port.complaint;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Complaints. A dealer reaches its own. */
public interface Complaints {

    void insert(Complaint complaint);

    /** Replaces the previous version. */
    void update(Complaint complaint);

    Optional<Complaint> find(ComplaintId id);

    /** Those of {@code ids} that are reached, in no order. */
    List<Complaint> findAll(Collection<ComplaintId> ids);

    /** Those of {@code customers} who have a complaint with the dealer that is not closed; asked at once. */
    Set<CustomerId> haveOpen(OrganisationId dealer, Collection<CustomerId> customers);

    /** A dealer's complaints that are not closed, in the order of {@link DuePlace}. */
    Page<Complaint> open(OrganisationId dealer, PageRequest page);

    /** How many are open, warned and over at {@code now}, as {@code ComplaintClock} says of each. */
    ComplaintFigures figures(OrganisationId dealer, Instant now);

    /** Those of whose escalation a level was due before {@code now}, the longest due first. */
    List<Complaint> escalatingAt(Instant now, int limit);
}
