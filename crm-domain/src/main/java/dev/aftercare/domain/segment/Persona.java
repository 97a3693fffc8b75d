package dev.aftercare.domain.segment;

import dev.aftercare.domain.customer.ContactChannel;
import java.util.Optional;

/**
 * What the customers of a segment are like, in words (客户画像, CUS-12); each text has at most {@value #LONGEST} characters and is empty where
 * nothing is said.
 *
 * @param motive why they buy
 * @param use what they use their cars for
 * @param concerns what worries them
 * @param spendingPower what they can and want to spend
 * @param preferredContact how they like to be contacted
 */
public record Persona(
        String motive, String use, String concerns, String spendingPower, Optional<ContactChannel> preferredContact) {

    /** The longest text. */
    public static final int LONGEST = 1_000;

    /**
     * @throws IllegalArgumentException if a text is too long
     */
    public Persona {
        if (Math.max(Math.max(motive.length(), use.length()), Math.max(concerns.length(), spendingPower.length()))
                > LONGEST) {
            throw new IllegalArgumentException("persona: a text is longer than " + LONGEST + " characters");
        }
    }
}
