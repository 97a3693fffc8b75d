package dev.aftercare.usecase.staff;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is there again before the end that was told, or was not away at all (NET-5).
 *
 * @param from when they are there again, past or to come: of who is away for whole days the day of the dealer on which that is belongs to them
 *     again; at the beginning of the absence or before, all of it is called off; left out, from now on
 */
public record ComeBack(@NotNull UUID absence, @Nullable Instant from) {

    /** From now on. */
    public static ComeBack now(UUID absence) {
        return new ComeBack(absence, null);
    }
}
