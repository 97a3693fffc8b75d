package dev.aftercare.port.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.Departure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Departures of staff, one a person (NET-3). A dealer reaches its own. */
public interface Departures {

    /**
     * Keeps a new one.
     *
     * @throws dev.aftercare.port.shared.ConflictException where the person has one already
     */
    void insert(Departure departure);

    /** Replaces the previous version. */
    void update(Departure departure);

    Optional<Departure> of(StaffId person);

    /** Those of which the rest is to be handed over at {@code now}, the longest due first. */
    List<Departure> dueAt(Instant now, int limit);
}
