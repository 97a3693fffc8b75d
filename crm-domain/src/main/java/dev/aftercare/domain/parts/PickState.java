package dev.aftercare.domain.parts;

/** How far picking has come. */
public enum PickState {
    /** The supplier is to be told. */
    TO_RESERVE,
    /** The supplier keeps the parts for the appointment. */
    RESERVED,
    /** The supplier is to be told that they are not wanted any more. */
    TO_RELEASE,
    RELEASED,
    /** A person of the dealer has to see to it, for a {@link PickTrouble}. */
    BY_HAND
}
