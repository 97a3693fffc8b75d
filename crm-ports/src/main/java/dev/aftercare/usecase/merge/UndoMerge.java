package dev.aftercare.usecase.merge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a merge back (CUS-4b).
 *
 * @param areTwo whether it was found that they are two, so that they are not proposed again; absent: no
 */
public record UndoMerge(@NotNull UUID merge, @Nullable Boolean areTwo) {

    boolean isForTwo() {
        return Boolean.TRUE.equals(areTwo);
    }
}
