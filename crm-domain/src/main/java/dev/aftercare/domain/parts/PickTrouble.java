package dev.aftercare.domain.parts;

/** Why picking was left to a person. */
public enum PickTrouble {
    /** Not all of it can be there on the day. */
    NOT_THERE,
    /** The supplier did not answer as often as is sensible; whether it keeps the parts is not known. */
    NOT_RESERVED,
    /** The same when the parts were to be given back. */
    NOT_RELEASED,
    /** There is no supplier that could be told. */
    NO_SUPPLIER
}
