package dev.aftercare.domain.customer;

/**
 * How it is known what a customer said (CUS-2).
 *
 * @param by the id of the actor who recorded it
 * @param wording the version of the words that the customer was shown or told, 1 to 50 characters; empty where nothing was read out, as
 *     with a withdrawal
 */
public record ConsentProof(String by, Means means, String wording) {

    private static final int LONGEST = 50;

    /** How it was said. */
    public enum Means {
        ORALLY,
        BY_PHONE,
        IN_WRITING,
        ONLINE,
        /** What another system had on record. */
        TAKEN_OVER,
        /** Two records were found to be one customer's, and in one of them it was said before (CUS-4b, hard case 29). */
        MERGED
    }

    /**
     * @throws IllegalArgumentException if nobody is named or the wording is too long
     */
    public ConsentProof {
        if (by.isBlank() || wording.length() > LONGEST) {
            throw new IllegalArgumentException("consent: by a person of " + by.length() + " and wording of "
                    + wording.length() + " characters; a person has to be named, and wordings have up to " + LONGEST);
        }
    }
}
