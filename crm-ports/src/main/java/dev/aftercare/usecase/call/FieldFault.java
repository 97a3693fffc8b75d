package dev.aftercare.usecase.call;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * What is wrong with one field of a command.
 *
 * @param field path of the field, for example {@code phones[1]}
 * @param code stable code, for example {@code required}; all are in {@link FaultCode}
 * @param value what was sent, as text; masked where the field is personal, cut at 100 characters
 * @param arguments what the text of the fault needs, for example {@code max}
 */
public record FieldFault(String field, String code, String value, Map<String, String> arguments) {

    private static final int MOST = 100;

    public FieldFault {
        value = value.length() <= MOST ? value : value.substring(0, wholeCharacters(value)) + "...";
        arguments = ImmutableSortedMap.copyOf(arguments);
    }

    private static int wholeCharacters(String value) {
        return Character.isHighSurrogate(value.charAt(MOST - 1)) ? MOST - 1 : MOST;
    }

    /** The same fault of something that is part of something else: {@code prefix} ends with a dot, or is empty. */
    public FieldFault under(String prefix) {
        return new FieldFault(prefix + field, code, value, arguments);
    }

    /** A fault whose text needs nothing else. */
    public static FieldFault of(String field, FaultCode code, String value) {
        return of(field, code, value, Map.of());
    }

    /** A fault whose text needs {@code arguments}, exactly those that the code declares. */
    public static FieldFault of(String field, FaultCode code, String value, Map<String, String> arguments) {
        if (!arguments.keySet().equals(code.arguments())) {
            throw new IllegalArgumentException("fault " + code.code() + " has arguments " + arguments.keySet()
                    + ", its code declares " + code.arguments());
        }
        return new FieldFault(field, code.code(), value, arguments);
    }
}
