package dev.aftercare.domain.shared;

import com.google.common.base.Strings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that people say on the phone, counted per organisation, kind and year: {@code A-2026-000123}.
 *
 * @param kind one capital letter, A for appointments
 * @param year the year in the organisation's zone
 * @param count from 1
 */
public record ShortNumber(char kind, int year, long count) {

    private static final Pattern FORM = Pattern.compile("([A-Z])-([0-9]{4})-([0-9]{1,18})");

    public ShortNumber {
        if (kind < 'A' || kind > 'Z' || count < 1) {
            throw new IllegalArgumentException("short number: kind is '" + kind + "' and count " + count
                    + ", allowed are a capital letter and counts from 1");
        }
    }

    /** Reads {@code A-2026-000123}; throws {@link IllegalArgumentException} for any other form. */
    public static ShortNumber parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("short number is '" + text + "', expected a form like A-2026-000123");
        }
        return new ShortNumber(form.group(1).charAt(0), Integer.parseInt(form.group(2)), Long.parseLong(form.group(3)));
    }

    @Override
    public String toString() {
        return kind + "-" + year + "-" + Strings.padStart(Long.toString(count), 6, '0');
    }
}
