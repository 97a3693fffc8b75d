package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.constraint.Reason;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an appointment to another time (APT-7). */
public record MoveAppointment(
        @NotNull UUID appointment,
        @NotNull Instant start,
        @Nullable UUID knownAdvisor,
        @Nullable @Reason String overbookFor) {

    /** A normal move. */
    public static MoveAppointment to(UUID appointment, Instant start) {
        return new MoveAppointment(appointment, start, null, null);
    }
}
