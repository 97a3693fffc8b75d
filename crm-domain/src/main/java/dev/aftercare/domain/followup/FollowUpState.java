package dev.aftercare.domain.followup;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Optional;

/** Where a call stands, and the one table of what may happen to it there (FUP-3). */
public enum FollowUpState {
    OPEN,
    /** In somebody's hand for the time of the lease; then it is anybody's again. */
    HANDED_OUT,
    DONE,
    NOT_REACHED,
    /** A call about a later event took its place (hard case 38). */
    REPLACED,
    CANCELLED;

    /** What can be done to a call. */
    public enum CallStep {
        HAND_OUT,
        /** Given back before the lease ends, because who has it leaves (NET-3). */
        GIVE_BACK,
        TRY_AGAIN,
        FINISH,
        GIVE_UP,
        COMBINE,
        REPLACE,
        CANCEL,
        /** What took its place is another customer's again. */
        REOPEN
    }

    private static final Table<FollowUpState, CallStep, FollowUpState> NEXT =
            ImmutableTable.<FollowUpState, CallStep, FollowUpState>builder()
                    .put(OPEN, CallStep.HAND_OUT, HANDED_OUT)
                    .put(OPEN, CallStep.TRY_AGAIN, OPEN)
                    .put(OPEN, CallStep.FINISH, DONE)
                    .put(OPEN, CallStep.GIVE_UP, NOT_REACHED)
                    .put(OPEN, CallStep.COMBINE, OPEN)
                    .put(OPEN, CallStep.REPLACE, REPLACED)
                    .put(OPEN, CallStep.CANCEL, CANCELLED)
                    .put(REPLACED, CallStep.REOPEN, OPEN)
                    .put(HANDED_OUT, CallStep.HAND_OUT, HANDED_OUT)
                    .put(HANDED_OUT, CallStep.GIVE_BACK, OPEN)
                    .put(HANDED_OUT, CallStep.TRY_AGAIN, OPEN)
                    .put(HANDED_OUT, CallStep.FINISH, DONE)
                    .put(HANDED_OUT, CallStep.GIVE_UP, NOT_REACHED)
                    .put(HANDED_OUT, CallStep.COMBINE, HANDED_OUT)
                    .put(HANDED_OUT, CallStep.REPLACE, REPLACED)
                    .put(HANDED_OUT, CallStep.CANCEL, CANCELLED)
                    .build();

    /** The state after {@code step}; empty where the table does not know it. */
    public Optional<FollowUpState> after(CallStep step) {
        return Optional.ofNullable(NEXT.get(this, step));
    }

    /** Whether the call is still to be made. */
    public boolean isOpen() {
        return this == OPEN || this == HANDED_OUT;
    }
}
