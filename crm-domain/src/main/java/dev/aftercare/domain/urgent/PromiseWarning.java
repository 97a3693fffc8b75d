package dev.aftercare.domain.urgent;

import dev.aftercare.domain.network.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody was told of a promise that nobody has kept yet (APT-10).
 *
 * @param person empty where nobody was there: the dealer itself was told
 * @param due when it was due
 * @param ran when it was told
 */
public record PromiseWarning(Level level, Optional<StaffId> person, Instant due, Instant ran) {

    /** What is told, in the order in which it is. */
    public enum Level {
        /** It is about to be missed: to the advisor. */
        WARNED,
        /** It was missed: to the head. */
        MISSED
    }
}
