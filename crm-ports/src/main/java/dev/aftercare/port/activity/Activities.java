package dev.aftercare.port.activity;

import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The present states of activity, one row per organisation and customer or car (CUS-6). In an organisation's scope its own are there; those of
 * the whole network are the manufacturer's.
 */
public interface Activities {

    /**
     * Locks the rows of customers or cars until the unit of work ends, and reads them under the lock, by id, then by organisation.
     *
     * @param ids at most {@link ActivitySources#MOST}
     * @throws dev.aftercare.port.shared.ConflictException when a lock was not had within the time limit
     */
    List<ActivityRow> lock(SubjectKind kind, Collection<UUID> ids);

    /** The rows of customers or cars, by id, then by organisation. */
    List<ActivityRow> of(SubjectKind kind, Collection<UUID> ids);

    /** Deletes those of customers for whom the scope has a ground, in every organisation's books. */
    void forget(Collection<CustomerId> customers);

    /**
     * Keeps new rows.
     *
     * @throws dev.aftercare.port.shared.ConflictException when one is there already
     */
    void insertAll(Collection<ActivityRow> rows);

    /** Replaces the previous versions, which are locked. */
    void updateAll(Collection<ActivityRow> rows);

    /** The customers or cars that an organisation has in {@code state}, by id. */
    Page<ActivityRow> inState(OrganisationId organisation, SubjectKind kind, ActivityState state, PageRequest page);

    /** How many customers or cars an organisation has in each state; states without any are missing. */
    Map<ActivityState, Long> counts(OrganisationId organisation, SubjectKind kind);

    /** The rows whose state changes by itself at {@code now} or earlier, the earliest first. */
    List<ActivityRow> due(Instant now, int limit);
}
