package dev.aftercare.domain.vehicle;

import java.util.function.IntPredicate;

/** How VINs and plates are brought to the form in which they are compared. */
final class Identifiers {

    private static final int FULL_WIDTH_FIRST = '！';
    private static final int FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

    private Identifiers() {}

    /** Full-width characters as ASCII, a to z as upper case, without what is to be dropped. */
    static String cleaned(String text, IntPredicate dropped) {
        return text.codePoints()
                .map(Identifiers::halfWidth)
                .filter(dropped.negate())
                .map(Identifiers::upperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A space of any script, a tab or line end, and the invisible characters that copying brings along. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }

    private static int halfWidth(int character) {
        boolean fullWidth = character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST;
        return fullWidth ? character - FULL_WIDTH_OFFSET : character;
    }

    /** One to one, and never from another alphabet into A to Z, as the long s or the dotless i would go. */
    private static int upperCase(int character) {
        int upper = Character.toUpperCase(character);
        return upper < 0x80 && character >= 0x80 ? character : upper;
    }
}
