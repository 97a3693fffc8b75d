package dev.aftercare.domain.quality;

/**
 * So many of so many: a numerator with its denominator, never a percentage alone (CUS-3c).
 *
 * @param part how many are so, 0 to {@code whole}
 * @param whole how many were asked about; where it is 0 there is nothing to say and nothing to divide
 */
public record Share(long part, long whole) {

    /** None of none. */
    public static final Share NONE = new Share(0, 0);

    /**
     * @throws IllegalArgumentException if the part is negative or more than the whole
     */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("a share of " + part + " in " + whole + "; give 0 to the whole");
        }
    }

    /** Whether there is nothing to divide by. */
    public boolean isOfNothing() {
        return whole == 0;
    }

    /** One more that was asked about, and is so or not. */
    Share with(boolean isSo) {
        return new Share(part + (isSo ? 1 : 0), whole + 1);
    }

    /** Both together, as of two dealers. */
    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }
}
