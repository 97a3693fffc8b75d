package dev.aftercare.domain.customer;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found of a value, when, and by whom (CUS-3a).
 *
 * @param at empty while it is unverified
 * @param by the actor's id, empty while it is unverified
 */
public record Verification(VerificationState state, Optional<Instant> at, String by) {

    private static final Verification NONE = new Verification(VerificationState.UNVERIFIED, Optional.empty(), "");

    /**
     * @throws IllegalArgumentException if something was found and it is not said when and by whom, or the other way round
     */
    public Verification {
        boolean isFound = state != VerificationState.UNVERIFIED;
        if (at.isPresent() != isFound || by.isEmpty() == isFound) {
            throw new IllegalArgumentException("verification: " + state + " goes with "
                    + (isFound ? "the instant and who found it" : "neither instant nor person"));
        }
    }

    /** Nobody has looked. */
    public static Verification unverified() {
        return NONE;
    }

    /** Found right or wrong at {@code at} by the actor with that id. */
    public static Verification found(boolean right, Instant at, String by) {
        return new Verification(right ? VerificationState.VERIFIED : VerificationState.WRONG, Optional.of(at), by);
    }

    /** What was found last of the same value: this or {@code other}; of one instant this. */
    public Verification orLater(Verification other) {
        return other.at.filter(found -> at.map(found::isAfter).orElse(true)).isPresent() ? other : this;
    }
}
