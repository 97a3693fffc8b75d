package dev.aftercare.port.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Follow-up calls. A dealer reaches its own. */
public interface FollowUps {

    /** Keeps a new one. */
    void insert(FollowUp call);

    /** Replaces the previous version; its attempts are only ever more. */
    void update(FollowUp call);

    Optional<FollowUp> find(FollowUpId id);

    /** Those of {@code ids} that are reached, in no order. */
    List<FollowUp> findAll(Collection<FollowUpId> ids);

    /** All calls to a customer, by all ids of theirs, finished ones too, in the order of the calls' ids. */
    List<FollowUp> ofCustomer(Collection<CustomerId> customer);

    /** Replaces the call's previous version with all its attempts, which are as many as they were: what was said in them is forgotten. */
    void erase(FollowUp call);

    /** Locks the calls to one customer against others who would plan one, until the unit of work ends. */
    void lockCustomer(OrganisationId dealer, CustomerId customer);

    /** Locks the dealer's worklist against others who would take from it, until the unit of work ends. */
    void lockWorklist(OrganisationId dealer);

    /**
     * The calls to a customer, by whichever of their ids, that a dealer still has to make; whose id it is and the calls are read at once. An id for
     * which the scope has no ground is nobody else's.
     */
    OpenCalls openOf(OrganisationId dealer, CustomerId customer);

    /** The dealer's calls that one of {@code calls} took the place of, by their ids. */
    List<FollowUp> replacedBy(OrganisationId dealer, Collection<FollowUpId> calls);

    /**
     * When a call of the dealer's to a customer, by whichever of their ids, was last done, that is when its last attempt was made; empty where none
     * ever was. Calls that have their own time do not count ({@link Occasion#isTimed()}).
     */
    Optional<Instant> lastDone(OrganisationId dealer, CustomerId customer);

    /** The calls about a car that are still to be made, by their ids. */
    List<FollowUp> openAbout(VehicleId vehicle);

    /**
     * What a dealer still has to call and may be handed out at {@code until}: by the last day, then by the instant, then by the id.
     *
     * @param occasion only those that are about such a thing, among others
     */
    Page<FollowUp> due(OrganisationId dealer, Instant until, Optional<Occasion> occasion, PageRequest page);

    /**
     * Of what is due at {@code now} that which may be handed out, so that nobody is called twice within days (FUP-3): while no other call to
     * the customer is in somebody's hand, and none was done from {@code apartSince} on, unless they named the time themselves. Calls that have their
     * own time ({@link Occasion#isTimed()}) wait for none, and those of them that were done make none wait.
     */
    Page<FollowUp> apart(
            OrganisationId dealer, Instant now, Instant apartSince, Optional<Occasion> occasion, PageRequest page);

    /** The calls that a dealer has in the hand of {@code actor}, also after the lease has ended, by their ids. */
    List<FollowUp> heldBy(OrganisationId dealer, String actor);

    /** The numbers of a dealer's day. */
    CallFigures figures(OrganisationId dealer, ZonedDate day);
}
