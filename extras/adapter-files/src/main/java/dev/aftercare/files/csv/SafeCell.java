package dev.aftercare.files.csv;

import java.util.regex.Pattern;

/** Cells of a report that a spreadsheet will open: what it would take for a formula is marked as text. */
final class SafeCell {

    private static final Pattern FORMULA = Pattern.compile("(?s)[\\t\\r\\n].*|\\s*[=+\\-@＝＋－＠].*");

    private SafeCell() {}

    /** The text, with an apostrophe before it where a spreadsheet would reckon with it. */
    static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
