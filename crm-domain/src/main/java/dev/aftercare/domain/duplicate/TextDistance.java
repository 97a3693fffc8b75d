package dev.aftercare.domain.duplicate;

/** How far two texts are from each other, by their UTF-16 characters; pure functions. */
final class TextDistance {

    /** Winkler's share of what is missing to 1 that each common character at the beginning adds. */
    private static final double PREFIX_SHARE = 0.1;

    private static final int LONGEST_PREFIX = 4;

    private TextDistance() {}

    /** The similarity of Jaro and Winkler, from 0 to 1; two empty texts are equal. */
    static double jaroWinkler(String first, String second) {
        // Jaro takes the first match that comes, so that a few pairs depend on their order: one order for all.
        double jaro = first.compareTo(second) <= 0 ? jaro(first, second) : jaro(second, first);
        int most = Math.min(LONGEST_PREFIX, Math.min(first.length(), second.length()));
        int prefix = 0;
        while (prefix < most && first.charAt(prefix) == second.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SHARE * (1 - jaro);
    }

    private static double jaro(String first, String second) {
        if (first.equals(second)) {
            return 1;
        }
        int window = Math.max(0, Math.max(first.length(), second.length()) / 2 - 1);
        boolean[] usedInSecond = new boolean[second.length()];
        char[] matched = new char[first.length()];
        int matches = 0;
        for (int i = 0; i < first.length(); i++) {
            int end = Math.min(second.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end; j++) {
                if (!usedInSecond[j] && first.charAt(i) == second.charAt(j)) {
                    usedInSecond[j] = true;
                    matched[matches++] = first.charAt(i);
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        int outOfOrder = 0;
        int at = 0;
        for (int j = 0; j < second.length(); j++) {
            if (usedInSecond[j] && matched[at++] != second.charAt(j)) {
                outOfOrder++;
            }
        }
        double common = matches;
        return (common / first.length() + common / second.length() + (common - outOfOrder / 2.0) / common) / 3;
    }

    /**
     * How many slips - a character wrong, missing, too many, or two neighbours swapped - make one text of the other
     * (optimal string alignment), counted up to {@code most}; more are {@code most + 1}.
     */
    static int slips(String first, String second, int most) {
        // Most strangers are told apart without a table: a slip changes at most two of the characters that there are.
        if (Math.abs(first.length() - second.length()) > most
                || Long.bitCount(characters(first) ^ characters(second)) > 2 * most) {
            return most + 1;
        }
        int[] before = new int[second.length() + 1];
        int[] last = new int[second.length() + 1];
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= second.length(); j++) {
                boolean equal = first.charAt(i - 1) == second.charAt(j - 1);
                int slips = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (equal ? 0 : 1));
                if (i > 1 && j > 1 && swapped(first, i, second, j)) {
                    slips = Math.min(slips, before[j - 2] + 1);
                }
                row[j] = slips;
                least = Math.min(least, slips);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[second.length()], most + 1);
    }

    /** The characters of a text as bits, several characters to a bit. */
    private static long characters(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits |= 1L << (text.charAt(i) & (Long.SIZE - 1));
        }
        return bits;
    }

    private static boolean swapped(String first, int i, String second, int j) {
        return first.charAt(i - 1) == second.charAt(j - 2) && first.charAt(i - 2) == second.charAt(j - 1);
    }
}
