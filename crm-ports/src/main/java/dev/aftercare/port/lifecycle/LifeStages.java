package dev.aftercare.port.lifecycle;

import dev.aftercare.domain.lifecycle.KnownStage;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The stages of cars as they were told last, one row per car, which are the network's; and notes by whoever lets something happen on which a
 * stage rests (VEH-6). A happening is a note of its own, so that none is taken for another that was looked at before it was committed.
 */
public interface LifeStages {

    /** Something happened to a car on which its stage may rest. */
    record Note(UUID id, VehicleId vehicle) {}

    /** Notes what happened, in whatever scope. */
    void note(Collection<Note> notes);

    /** Some that are noted, at the most {@code limit}, by id; none in the scope of one organisation. */
    List<Note> noted(int limit);

    /** Forgets those that are still noted; none in the scope of one organisation. */
    void forget(Collection<Note> notes);

    /** The stage of a car; none in the scope of one organisation. */
    Optional<KnownStage> find(VehicleId vehicle);

    /**
     * Locks the rows of cars, at most 1,000, until the unit of work ends, and reads them under the lock, by car; none in the scope of one
     * organisation.
     *
     * @throws dev.aftercare.port.shared.ConflictException when a lock was not had within the time limit
     */
    List<KnownStage> lock(Collection<VehicleId> vehicles);

    /**
     * Keeps new rows.
     *
     * @throws dev.aftercare.port.shared.ConflictException when one is there already
     */
    void insertAll(Collection<KnownStage> stages);

    /** Replaces the previous versions, which are locked. */
    void updateAll(Collection<KnownStage> stages);

    /** The rows whose stage changes by itself at {@code now} or earlier, the earliest first, then by car. */
    List<KnownStage> due(Instant now, int limit);
}
