package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Optional;

/** Where an appointment stands, and the one table of what may happen to it there (APT-6, APT-7). */
public enum AppointmentState {
    BOOKED,
    ARRIVED,
    /** Reception has begun; from here on it is a visit. */
    BEGUN,
    CANCELLED,
    NO_SHOW;

    /** What can be done to an appointment. */
    public enum Step {
        MOVE,
        REASSIGN,
        WAIT,
        CANCEL,
        ARRIVE,
        TAKE_BACK,
        CORRECT_ARRIVAL,
        BEGIN,
        GIVE_REST_BACK,
        MISS
    }

    private static final Table<AppointmentState, Step, AppointmentState> NEXT =
            ImmutableTable.<AppointmentState, Step, AppointmentState>builder()
                    .put(BOOKED, Step.MOVE, BOOKED)
                    .put(BOOKED, Step.REASSIGN, BOOKED)
                    .put(BOOKED, Step.WAIT, BOOKED)
                    .put(BOOKED, Step.CANCEL, CANCELLED)
                    .put(BOOKED, Step.ARRIVE, ARRIVED)
                    .put(BOOKED, Step.MISS, NO_SHOW)
                    .put(ARRIVED, Step.MOVE, BOOKED)
                    .put(ARRIVED, Step.REASSIGN, ARRIVED)
                    .put(ARRIVED, Step.WAIT, ARRIVED)
                    .put(ARRIVED, Step.CANCEL, CANCELLED)
                    .put(ARRIVED, Step.TAKE_BACK, BOOKED)
                    .put(ARRIVED, Step.CORRECT_ARRIVAL, ARRIVED)
                    .put(ARRIVED, Step.BEGIN, BEGUN)
                    .put(BEGUN, Step.REASSIGN, BEGUN)
                    .put(BEGUN, Step.CORRECT_ARRIVAL, BEGUN)
                    .put(BEGUN, Step.GIVE_REST_BACK, BEGUN)
                    .put(NO_SHOW, Step.ARRIVE, ARRIVED)
                    .build();

    /** The state after {@code step}; empty where the table does not know it. */
    public Optional<AppointmentState> after(Step step) {
        return Optional.ofNullable(NEXT.get(this, step));
    }

    /** Whether the appointment is still to be kept or worked on. */
    public boolean isOpen() {
        return this == BOOKED || this == ARRIVED || this == BEGUN;
    }
}
