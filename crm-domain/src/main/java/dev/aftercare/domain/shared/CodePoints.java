package dev.aftercare.domain.shared;

import java.util.Comparator;

/** The order of texts by code point, which is the order of their UTF-8 bytes and so the same on every storage. */
public final class CodePoints {

    /** By code point; unlike {@link String#compareTo} also right beyond the first 65,536 of them. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    /** A surrogate is half of a code point beyond all those that one {@code char} holds. */
    private static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char one = left.charAt(i);
            char other = right.charAt(i);
            if (one != other) {
                return Character.isSurrogate(one) == Character.isSurrogate(other)
                        ? Character.compare(one, other)
                        : Boolean.compare(Character.isSurrogate(one), Character.isSurrogate(other));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
