package dev.aftercare.jdbc.contention;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody sets out to do.
 *
 * @param name no other attempt has it; it says the life of the process, the thread and the number
 * @param before the appointment that is to be changed, as it was last seen: nothing is done where it has changed since
 * @param start the first quarter of an hour that is wanted
 * @param invoked when, on the machine's monotonic clock
 */
record Attempt(String name, Kind kind, UUID car, Optional<Seen> before, long start, long invoked) {

    enum Kind {
        BOOK,
        MOVE,
        CANCEL,
        ARRIVE
    }

    /** What came of one. An attempt without an answer may have been done, or not. */
    record Answer(String name, Result result, String refusal, Optional<Seen> after, long returned) {}

    enum Result {
        DONE,
        REFUSED,
        /** The appointment has changed since it was seen. */
        CHANGED_SINCE,
        /** Others were in the way again and again: nothing was done. */
        CONFLICT
    }
}
