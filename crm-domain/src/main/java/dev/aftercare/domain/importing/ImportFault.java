package dev.aftercare.domain.importing;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.SortedMap;

/**
 * What was wrong in one row, for who ran the import and nobody else.
 *
 * @param line line in the file, from 1
 * @param number counts the faults of one line, from 1
 * @param column the column at fault, empty where the row as a whole is; cut at 200 characters
 * @param value what stood there, cut at 200 characters; what no storage keeps (U+0000, half a surrogate pair) is shown
 *     as U+FFFD
 * @param reason stable code of a fault or a refusal
 * @param arguments what the text of the reason needs besides column and value, so that it can be told in any language
 * @param kept whether the row was taken all the same, without that value
 */
public record ImportFault(
        long line,
        int number,
        String column,
        String value,
        String reason,
        SortedMap<String, String> arguments,
        boolean kept) {

    private static final int MOST = 200;
    private static final int REPLACEMENT = 0xFFFD;

    public ImportFault {
        column = storable(column);
        value = storable(value);
        arguments = ImmutableSortedMap.copyOf(Maps.transformValues(arguments, ImportFault::storable));
    }

    /** The same without what stood there (CUS-9). */
    public ImportFault withoutValue() {
        return new ImportFault(line, number, column, "", reason, arguments, kept);
    }

    private static String storable(String text) {
        StringBuilder shown = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            boolean broken = point == 0 || Character.getType(point) == Character.SURROGATE;
            if (shown.length() + Character.charCount(point) > MOST) {
                break;
            }
            shown.appendCodePoint(broken ? REPLACEMENT : point);
        }
        return shown.toString();
    }
}
