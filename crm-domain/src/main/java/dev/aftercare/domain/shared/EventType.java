package dev.aftercare.domain.shared;

/** What kind of thing happened; each feature has one enum of its types. The code is ours for ever, never a class name. */
public interface EventType {

    /** Stable code, for example {@code appointment.booked}. */
    String code();

    /** Version of the facts that events of this type carry, from 1; a reader lifts older ones to it. */
    default int version() {
        return 1;
    }
}
