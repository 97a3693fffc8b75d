package dev.aftercare.port.gate;

import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.Plate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The gate logs of dealers (APT-9). A dealer reaches its own. */
public interface GateEntries {

    /**
     * Keeps a new line.
     *
     * @throws dev.aftercare.port.shared.ConflictException where a car waits under the same id or plate already
     */
    void insert(GateEntry entry);

    /** Replaces the previous version. */
    void update(GateEntry entry);

    Optional<GateEntry> find(GateEntryId id);

    /** The dealer's cars that wait under one of these ids or plates, the first to come first, then by id. */
    List<GateEntry> waitingAs(OrganisationId dealer, Collection<String> names);

    /** All of the dealer's cars that wait and came at {@code cameSince} or later, the first to come first, then by id. */
    List<GateEntry> waiting(OrganisationId dealer, Instant cameSince);

    /** What a dealer logged of cars that came in a time, without what was taken back, by their coming, then by id. */
    List<GateEntry> cameIn(OrganisationId dealer, TimeRange time);

    /** Lines that have one of these plates, in the order of ids. */
    List<GateEntry> ofPlates(Collection<Plate> plates);
}
