package dev.aftercare.domain.message;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Optional;

/** Where a message stands, and the one table of what may happen to it there (CARE-7). */
public enum MessageState {
    /** Waits to be handed to its channel, for the first time or again. */
    QUEUED,
    SENT,
    /** Handed over as often as is sensible, and never taken. */
    FAILED,
    /** Not wanted any more before it was sent: the service was done, the car sold, the appointment moved, cancelled or over. */
    WITHDRAWN,
    /** Nobody can be written to: a person of the dealer calls. */
    CALL;

    /** What can be done to a message. */
    public enum Step {
        TRY,
        DELIVER,
        GIVE_UP,
        WITHDRAW,
        /** The journal says that it was withdrawn. */
        TELL,
        TURN_TO_CALL
    }

    private static final Table<MessageState, Step, MessageState> NEXT =
            ImmutableTable.<MessageState, Step, MessageState>builder()
                    .put(QUEUED, Step.TRY, QUEUED)
                    .put(QUEUED, Step.DELIVER, SENT)
                    .put(QUEUED, Step.GIVE_UP, FAILED)
                    .put(QUEUED, Step.WITHDRAW, WITHDRAWN)
                    .put(QUEUED, Step.TURN_TO_CALL, CALL)
                    // it was on its way already
                    .put(WITHDRAWN, Step.DELIVER, SENT)
                    .put(CALL, Step.WITHDRAW, WITHDRAWN)
                    .put(WITHDRAWN, Step.TELL, WITHDRAWN)
                    .build();

    /** The state after {@code step}; empty where the table does not know it. */
    public Optional<MessageState> after(Step step) {
        return Optional.ofNullable(NEXT.get(this, step));
    }
}
