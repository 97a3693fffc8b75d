package dev.aftercare.domain.shared;

import java.util.Arrays;
import java.util.Comparator;

/** The order of texts by code point, which is the order of their UTF-8 bytes and so the same on every storage. */
public final class CodePoints {

    /** By code point; unlike {@link String#compareTo} also right beyond the first 65,536 of them. */
    public static final Comparator<String> ORDER = (left, right) ->
            Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

    private CodePoints() {}
}
