package dev.aftercare.domain.lifecycle;

/** Why a statement that a car's life has ended is taken back; a code, so that nobody writes down a person (CUS-9). */
public enum WithdrawalReason {
    /** It was said of the wrong car. */
    OTHER_CAR,
    /** Another end, or another day, is the right one and is stated instead. */
    OTHER_KIND_OR_DAY,
    /** Whoever told it did not tell the truth. */
    NOT_TRUE
}
