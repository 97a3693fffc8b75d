package dev.aftercare.domain.customer;

/**
 * A phone number with what people write between the digits left out: {@code 138 1234-5678} is {@code 13812345678}. A
 * leading plus stays, leading zeros stay.
 */
public record Phone(String digits) {

    /** So many digits a number has at least. */
    public static final int FEWEST = 5;

    private static final int MOST = 20;

    public Phone {
        if (!isDigits(digits)) {
            throw new IllegalArgumentException(
                    "phone: " + bare(digits).length() + " characters, expected " + FEWEST + " to " + MOST + " digits");
        }
    }

    static boolean isDigits(String text) {
        String bare = bare(text);
        return bare.length() >= FEWEST
                && bare.length() <= MOST
                && bare.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static String bare(String text) {
        return text.startsWith("+") ? text.substring(1) : text;
    }

    /** Reads a number as people write it; throws {@link IllegalArgumentException} where it has too few or other signs. */
    public static Phone parse(String text) {
        String folded = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
        return new Phone(folded.replaceAll("[\\s().\\-/]", ""));
    }
}
