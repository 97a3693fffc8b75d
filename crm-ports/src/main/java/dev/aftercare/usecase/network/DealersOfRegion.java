package dev.aftercare.usecase.network;

import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The dealers of a region and of all that is part of it (NET-1).
 *
 * @param region its code
 * @param cursor what the page before gave as its next, none for the first page
 * @param limit how many items at the most, 1 to 200
 */
public record DealersOfRegion(
        @NotBlank @Size(max = 100) String region,

        @Size(max = 1000) @Pattern(regexp = "[A-Za-z0-9_-]+") @Nullable
        String cursor,

        @Min(1) @Max(200) int limit) {

    /** As the storage understands it; after validation. */
    PageRequest toRequest() {
        return new PageOf(cursor, limit).toRequest();
    }
}
