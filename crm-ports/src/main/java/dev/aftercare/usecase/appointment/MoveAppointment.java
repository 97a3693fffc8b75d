package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Stay;
import dev.aftercare.usecase.constraint.Reason;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves an appointment to another time (APT-7).
 *
 * @param dropOff when the car is brought then, where that is before {@code start}; what was agreed for the old time is over
 * @param pickUp when it is fetched then, where that is after the work has ended
 */
public record MoveAppointment(
        @NotNull UUID appointment,
        @NotNull Instant start,
        @Nullable UUID knownAdvisor,
        @Nullable @Reason String overbookFor,
        @Nullable Instant dropOff,
        @Nullable Instant pickUp) {

    /** Of a car that comes for the work, and goes after it. */
    public MoveAppointment(UUID appointment, Instant start, @Nullable UUID knownAdvisor, @Nullable String overbookFor) {
        this(appointment, start, knownAdvisor, overbookFor, null, null);
    }

    /** When the car comes and goes then, with a loan car as before. */
    Stay stay(boolean loanCar) {
        return new Stay(Optional.ofNullable(dropOff), Optional.ofNullable(pickUp), loanCar);
    }

    /** A normal move. */
    public static MoveAppointment to(UUID appointment, Instant start) {
        return new MoveAppointment(appointment, start, null, null);
    }
}
