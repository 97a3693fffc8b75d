package dev.aftercare.domain.shared;

import java.util.Locale;

/**
 * The number that people say on the phone, counted per organisation, kind and year: {@code A-2026-000123}.
 *
 * @param kind one capital letter, A for appointments
 * @param year the year in the organisation's zone
 * @param count from 1
 */
public record ShortNumber(char kind, int year, long count) {

    public ShortNumber {
        if (kind < 'A' || kind > 'Z' || count < 1) {
            throw new IllegalArgumentException("short number: kind is '" + kind + "' and count " + count
                    + ", allowed are a capital letter and counts from 1");
        }
    }

    /** Reads {@code A-2026-000123}; throws {@link IllegalArgumentException} for any other form. */
    public static ShortNumber parse(String text) {
        String[] parts = text.split("-", -1);
        if (parts.length != 3 || parts[0].length() != 1) {
            throw new IllegalArgumentException("short number is '" + text + "', expected a form like A-2026-000123");
        }
        return new ShortNumber(parts[0].charAt(0), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%c-%d-%06d", kind, year, count);
    }
}
