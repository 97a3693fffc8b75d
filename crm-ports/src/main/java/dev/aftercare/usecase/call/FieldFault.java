package dev.aftercare.usecase.call;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * What is wrong with one field of a command.
 *
 * @param field path of the field, for example {@code phones[1]}
 * @param code stable code of the constraint, for example {@code required}
 * @param value what was sent, as text; masked where the field is personal, cut at 100 characters
 * @param arguments what the text of the fault needs, for example {@code max}
 */
public record FieldFault(String field, String code, String value, Map<String, String> arguments) {

    private static final int MOST = 100;

    public FieldFault {
        value = value.length() <= MOST ? value : value.substring(0, MOST) + "...";
        arguments = ImmutableSortedMap.copyOf(arguments);
    }

    /** A fault whose text needs nothing else. */
    public static FieldFault of(String field, String code, String value) {
        return new FieldFault(field, code, value, Map.of());
    }
}
