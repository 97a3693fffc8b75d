package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.constraint.Reason;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves an appointment to another time (APT-7).
 *
 * @param overbookFor a reason; asks for a place above the capacity, which needs a right of its own
 * @param despiteParts whether a day before the parts arrive is meant (APT-5b)
 */
public record MoveAppointment(
        @NotNull UUID appointment,
        @NotNull Instant start,
        @Nullable UUID knownAdvisor,
        @Nullable @Reason String overbookFor,
        @Nullable Boolean despiteParts) {

    /** Not to a day before the parts arrive. */
    public MoveAppointment(UUID appointment, Instant start, @Nullable UUID knownAdvisor, @Nullable String overbookFor) {
        this(appointment, start, knownAdvisor, overbookFor, null);
    }

    /** A normal move. */
    public static MoveAppointment to(UUID appointment, Instant start) {
        return new MoveAppointment(appointment, start, null, null);
    }
}
