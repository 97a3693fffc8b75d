package dev.aftercare.domain.urgent;

import dev.aftercare.domain.network.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * The response to an urgent request.
 *
 * @param by the member of staff, where the actor is one
 */
public record Response(Instant at, How how, Optional<StaffId> by) {

    /** In which way somebody turned to the customer. */
    public enum How {
        /** Spoke with the customer, and told what is done and when. */
        SPOKEN,
        /** Received the car. */
        RECEIVED
    }
}
