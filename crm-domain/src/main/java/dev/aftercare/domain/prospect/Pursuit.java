package dev.aftercare.domain.prospect;

import dev.aftercare.domain.network.StaffId;
import java.time.LocalDate;

/**
 * What makes a card an A card: somebody is to win the customer (CUS-4a).
 *
 * @param openedOn the day on which the card was opened, in the dealer's zone; by it the card is counted, so that a first contact that is told late
 *     changes no month that is over
 * @param consultant who is to win them, or was when it was over
 * @param note in the dealer's words, at most 2,000 characters; may be empty
 */
public record Pursuit(LocalDate openedOn, FirstContact first, StaffId consultant, String note) {

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 2_000;

    /**
     * @throws IllegalArgumentException if the note is too long
     */
    public Pursuit {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "note of " + note.length() + " characters, allowed are at most " + LONGEST_NOTE);
        }
    }

    Pursuit by(StaffId next) {
        return new Pursuit(openedOn, first, next, note);
    }

    Pursuit withoutWords() {
        return new Pursuit(openedOn, first, consultant, "");
    }
}
