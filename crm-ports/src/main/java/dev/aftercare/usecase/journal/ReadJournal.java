package dev.aftercare.usecase.journal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks for events behind a cursor, in the order of their positions.
 *
 * @param cursor what the read before gave, none to start at the beginning
 */
public record ReadJournal(
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String cursor,
        @Min(1) @Max(2000) int limit) {

    /** From the beginning. */
    public static ReadJournal fromStart(int limit) {
        return new ReadJournal(null, limit);
    }
}
