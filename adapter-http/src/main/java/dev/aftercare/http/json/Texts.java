package dev.aftercare.http.json;

/** Texts that can be written. */
public final class Texts {

    private Texts() {}

    /** The text with every half of a character replaced by a question mark; the whole ones stay. */
    public static String wellFormed(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? '?' : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
