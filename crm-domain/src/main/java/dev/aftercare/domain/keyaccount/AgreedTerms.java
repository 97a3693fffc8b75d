package dev.aftercare.domain.keyaccount;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was agreed with a key account (CUS-10).
 *
 * @param words 1 to 4,000 characters
 * @param from the first day on which it holds
 * @param until the last day; empty where it has no end
 */
public record AgreedTerms(String words, LocalDate from, Optional<LocalDate> until) {

    /** The most characters. */
    public static final int LONGEST = 4_000;

    /**
     * @throws IllegalArgumentException if there are no words or too many, or the last day comes before the first
     */
    public AgreedTerms {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "agreed terms of " + words.length() + " characters, allowed are 1 to " + LONGEST);
        }
        LocalDate first = from;
        until.filter(last -> last.isBefore(first)).ifPresent(last -> {
            throw new IllegalArgumentException("agreed terms from " + first + " until " + last);
        });
    }

    /** Whether they hold on {@code day}. */
    public boolean holdOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
