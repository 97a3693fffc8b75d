package dev.aftercare.port.accesscode;

import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCodeId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One-time codes that were asked for, without the codes (NET-2). A dealer reaches its own. */
public interface AccessCodes {

    /**
     * How many codes a dealer has asked for after {@code since}. Whoever else asks at that dealer waits until the unit of work ends, so that
     * the number stays.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the lock was not had within the time limit
     */
    int countAsked(OrganisationId dealer, Instant since);

    /**
     * How many messages were sent with codes about a car that were asked for after {@code since}, whichever dealers asked; asked for under the
     * car's lock.
     */
    int countSent(VehicleId vehicle, Instant since);

    /** Keeps a new one. */
    void insert(AccessCode code);

    /** Lets those of a dealer about a car that are valid end now; the same work, and no effect, for a car that is not known. */
    void endThose(OrganisationId dealer, Optional<VehicleId> vehicle);

    Optional<AccessCode> find(AccessCodeId id);

    /**
     * Locks one until the unit of work ends, and reads it under the lock.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the lock was not had within the time limit
     */
    Optional<AccessCode> lock(AccessCodeId id);

    /**
     * Takes one try of a code that is valid now; makes no version.
     *
     * @return false where none is left or it is not valid, and then nothing was changed
     */
    boolean takeTry(AccessCodeId id);

    /** Replaces the previous version; the tries stay as they were counted. */
    void update(AccessCode code);

    /** Those that are to be sent, or sent again, at {@code now}, the longest due first. */
    List<AccessCode> toSend(Instant now, int limit);

    /** Those that were sent to a customer, by all ids of theirs, in the order of the codes' ids. */
    List<AccessCode> sentTo(Collection<CustomerId> customer);

    /** Forgets of all that were sent to a customer whom the scope reaches to whom they were and what, whichever dealer asked; nobody can enter them any more. */
    void forget(Collection<CustomerId> customer);

    /** Deletes at most {@code limit} that were asked for before {@code instant}, the oldest first, and says which. */
    List<AccessCodeId> forgetAskedBefore(Instant instant, int limit);
}
