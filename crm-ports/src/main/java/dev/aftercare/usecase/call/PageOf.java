package dev.aftercare.usecase.call;

import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of an answer is wanted.
 *
 * @param cursor what the page before gave as its next, none for the first page
 * @param limit how many items at the most, 1 to 200
 */
public record PageOf(
        @Size(max = 1000) @Pattern(regexp = "[A-Za-z0-9_-]+") @Nullable
        String cursor,

        @Min(1) @Max(200) int limit) {

    /** The first page. */
    public static PageOf first(int limit) {
        return new PageOf(null, limit);
    }

    /** As the storage understands it; after validation. */
    public PageRequest toRequest() {
        return new PageRequest(Optional.ofNullable(cursor).map(Cursor::new), limit);
    }
}
