package dev.aftercare.port.complaint;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** All complaints of a customer, by all ids of theirs, closed ones too, in the order of the complaints' ids. */
    List<Complaint> ofCustomer(Collection<CustomerId> customer);

    /** Those of {@code customers} who have, by whichever of their ids, a complaint with the dealer that is not closed; asked at once. */
    Set<CustomerId> haveOpen(OrganisationId dealer, Collection<CustomerId> customers);

    /** A dealer's complaints that are not closed, in the order of {@link DuePlace}. */
    Page<Complaint> open(OrganisationId dealer, PageRequest page);

    /** All of a customer's at a dealer, closed ones too, the latest received first, then by id downwards. */
    Page<Complaint> of(OrganisationId dealer, CustomerId customer, PageRequest page);

    /**
     * A dealer's complaints in which somebody still has a part, by their ids: open ones that the person has or is offered, and those whose
     * prevention the person is to bring about by {@code today} or later.
     */
    List<Complaint> involving(OrganisationId dealer, StaffId person, LocalDate today);

    /** How many open complaints of a dealer each person has; who has none is not in it. */
    Map<StaffId, Integer> openByOwner(OrganisationId dealer);

    /** How many are open, warned and over at {@code now}, as {@code ComplaintClock} says of each. */
    ComplaintFigures figures(OrganisationId dealer, Instant now);

    /** Those of whose escalation a level was due before {@code now}, the longest due first. */
    List<Complaint> escalatingAt(Instant now, int limit);
}
