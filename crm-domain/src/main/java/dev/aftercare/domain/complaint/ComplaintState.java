package dev.aftercare.domain.complaint;

import static dev.aftercare.domain.complaint.ComplaintStep.ACCEPT;
import static dev.aftercare.domain.complaint.ComplaintStep.AGREE;
import static dev.aftercare.domain.complaint.ComplaintStep.ASK_AGAIN;
import static dev.aftercare.domain.complaint.ComplaintStep.CARRY_OUT;
import static dev.aftercare.domain.complaint.ComplaintStep.CLOSE;
import static dev.aftercare.domain.complaint.ComplaintStep.CONFIRM;
import static dev.aftercare.domain.complaint.ComplaintStep.FIND_CAUSE;
import static dev.aftercare.domain.complaint.ComplaintStep.GRADE;
import static dev.aftercare.domain.complaint.ComplaintStep.HAND_OVER;
import static dev.aftercare.domain.complaint.ComplaintStep.INVESTIGATE;
import static dev.aftercare.domain.complaint.ComplaintStep.OFFER;
import static dev.aftercare.domain.complaint.ComplaintStep.PAUSE;
import static dev.aftercare.domain.complaint.ComplaintStep.PREVENT;
import static dev.aftercare.domain.complaint.ComplaintStep.PROPOSE;
import static dev.aftercare.domain.complaint.ComplaintStep.RECORD;
import static dev.aftercare.domain.complaint.ComplaintStep.REOPEN;
import static dev.aftercare.domain.complaint.ComplaintStep.RESUME;
import static dev.aftercare.domain.complaint.ComplaintStep.TAKE;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a complaint stands on its path, and the one table of what may happen to it there (CMP-2). */
public enum ComplaintState {
    RECEIVED,
    RECORDED,
    CONFIRMED,
    INVESTIGATED,
    CAUSE_FOUND,
    SOLUTION_PROPOSED,
    /** The customer has accepted the solution; the clock stands. */
    AGREED,
    CARRIED_OUT,
    ASKED_AGAIN,
    CLOSED;

    private static final Table<ComplaintState, ComplaintStep, ComplaintState> NEXT = table();

    private static Table<ComplaintState, ComplaintStep, ComplaintState> table() {
        ImmutableTable.Builder<ComplaintState, ComplaintStep, ComplaintState> next =
                ImmutableTable.<ComplaintState, ComplaintStep, ComplaintState>builder()
                        .put(RECEIVED, RECORD, RECORDED)
                        .put(RECORDED, CONFIRM, CONFIRMED)
                        .put(CONFIRMED, INVESTIGATE, INVESTIGATED)
                        .put(INVESTIGATED, FIND_CAUSE, CAUSE_FOUND)
                        .put(CAUSE_FOUND, PROPOSE, SOLUTION_PROPOSED)
                        .put(SOLUTION_PROPOSED, PROPOSE, SOLUTION_PROPOSED)
                        .put(SOLUTION_PROPOSED, INVESTIGATE, INVESTIGATED)
                        .put(SOLUTION_PROPOSED, AGREE, AGREED)
                        .put(AGREED, CARRY_OUT, CARRIED_OUT)
                        .put(CARRIED_OUT, ASK_AGAIN, ASKED_AGAIN)
                        .put(ASKED_AGAIN, CLOSE, CLOSED)
                        .put(ASKED_AGAIN, REOPEN, INVESTIGATED)
                        .put(CLOSED, REOPEN, INVESTIGATED);
        putStaying(next, EnumSet.range(RECEIVED, SOLUTION_PROPOSED), List.of(PAUSE, RESUME, GRADE));
        putStaying(next, EnumSet.range(RECEIVED, ASKED_AGAIN), List.of(TAKE, OFFER, ACCEPT));
        putStaying(next, EnumSet.range(CAUSE_FOUND, CLOSED), List.of(PREVENT));
        putStaying(next, EnumSet.allOf(ComplaintState.class), List.of(HAND_OVER));
        return next.build();
    }

    private static void putStaying(
            ImmutableTable.Builder<ComplaintState, ComplaintStep, ComplaintState> next,
            Set<ComplaintState> states,
            List<ComplaintStep> steps) {
        states.forEach(state -> steps.forEach(step -> next.put(state, step, state)));
    }

    /** The state after {@code step}; empty where the table does not know it. */
    public Optional<ComplaintState> after(ComplaintStep step) {
        return Optional.ofNullable(NEXT.get(this, step));
    }

    /** Whether it is not closed. */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
