package dev.aftercare.domain.duplicate;

import java.util.function.IntPredicate;

/** How far two folded values of one field agree; each rule is symmetric. */
final class Likeness {

    private static final double CLOSE_WORDS = 0.92;
    private static final double ALIKE_WORDS = 0.84;
    private static final int SHORTEST_WITH_A_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 7;
    private static final int LENGTH_OF_A_DATE = 8;

    private Likeness() {}

    static Agreement of(MatchField field, String first, String second) {
        if (first.equals(second)) {
            return Agreement.SAME;
        }
        return switch (field.writing()) {
            case WORD -> words(first, second);
            case PHRASE -> phrases(first, second);
            case COMPANY -> companies(first, second);
            case NUMBER -> numbers(first, second);
            case DATE -> dates(first, second);
        };
    }

    private static Agreement words(String first, String second) {
        if (isHan(first) || isHan(second)) {
            // Brothers share a character of their given names: half a name that agrees says nothing.
            return Agreement.DIFFERENT;
        }
        if (first.length() == 1 || second.length() == 1) {
            return first.charAt(0) == second.charAt(0) ? Agreement.ALIKE : Agreement.DIFFERENT;
        }
        return slipsOrLetters(first, second);
    }

    private static Agreement slipsOrLetters(String first, String second) {
        if (slipped(first, second)) {
            return Agreement.CLOSE;
        }
        double similarity = TextDistance.jaroWinkler(first, second);
        return similarity >= CLOSE_WORDS
                ? Agreement.CLOSE
                : similarity >= ALIKE_WORDS ? Agreement.ALIKE : Agreement.DIFFERENT;
    }

    private static Agreement phrases(String first, String second) {
        // Another Chinese character is another word: a neighbouring street, another company of the house.
        boolean wordByWord = isHan(first) || isHan(second);
        if (!wordByWord && slipped(first, second)) {
            return Agreement.CLOSE;
        }
        int shorter = Math.min(first.length(), second.length());
        boolean contained = shorter >= SHORTEST_WITH_A_SLIP && (first.contains(second) || second.contains(first));
        // Streets end alike (street, avenue): letters in common say less here, so more slips are counted instead.
        int most = wordByWord ? 0 : Math.max(first.length(), second.length()) / 4;
        return contained || TextDistance.slips(first, second, most) <= most ? Agreement.ALIKE : Agreement.DIFFERENT;
    }

    /** Companies of one house differ by a number or a word: First and Second Branch are not one company. */
    private static Agreement companies(String first, String second) {
        boolean sameNumbers = only(first, Likeness::isNumeral).equals(only(second, Likeness::isNumeral));
        return sameNumbers ? phrases(first, second) : Agreement.DIFFERENT;
    }

    private static Agreement numbers(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        boolean slip = shorter >= SHORTEST_WITH_A_SLIP && TextDistance.slips(first, second, 1) <= 1;
        return slip ? Agreement.CLOSE : Agreement.DIFFERENT;
    }

    private static Agreement dates(String first, String second) {
        if (TextDistance.slips(first, second, 1) <= 1) {
            return Agreement.CLOSE;
        }
        if (first.length() != LENGTH_OF_A_DATE || second.length() != LENGTH_OF_A_DATE) {
            return Agreement.DIFFERENT;
        }
        boolean year = first.regionMatches(0, second, 0, 4);
        boolean month = first.regionMatches(4, second, 4, 2);
        boolean day = first.regionMatches(6, second, 6, 2);
        if (year && first.regionMatches(4, second, 6, 2) && first.regionMatches(6, second, 4, 2)) {
            return Agreement.CLOSE;
        }
        return (year && month) || (year && day) || (month && day) ? Agreement.ALIKE : Agreement.DIFFERENT;
    }

    private static boolean slipped(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int most = shorter >= SHORTEST_WITH_TWO_SLIPS ? 2 : shorter >= SHORTEST_WITH_A_SLIP ? 1 : 0;
        return most > 0 && TextDistance.slips(first, second, most) <= most;
    }

    private static boolean isHan(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (Character.isIdeographic(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumeral(int character) {
        return Character.isDigit(character) || "一二三四五六七八九十".indexOf(character) >= 0;
    }

    private static String only(String text, IntPredicate kept) {
        StringBuilder left = new StringBuilder();
        text.codePoints().filter(kept).forEach(left::appendCodePoint);
        return left.toString();
    }
}
