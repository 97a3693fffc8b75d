package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Stay;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.Reason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves an appointment to another time (APT-7).
 *
 * @param dropOff when the car is brought then, where that is before {@code start}; what was agreed for the old time is over
 * @param pickUp when it is fetched then, where that is after the work has ended
 * @param coming when the customer sets out and arrives then; what they said of the former time does not hold
 * @param despiteParts whether a day before the parts arrive is meant (APT-5b)
 */
public record MoveAppointment(
        @NotNull UUID appointment,
        @NotNull Instant start,
        @Nullable UUID knownAdvisor,
        @Nullable @Reason String overbookFor,
        @Nullable Instant dropOff,
        @Nullable Instant pickUp,
        @Nullable @Valid ComingInput coming,
        @Nullable Boolean despiteParts)
        implements CrossChecked {

    /** Of a car that comes for the work and goes after it, and a customer who does not say how they come. */
    public MoveAppointment(UUID appointment, Instant start, @Nullable UUID knownAdvisor, @Nullable String overbookFor) {
        this(appointment, start, knownAdvisor, overbookFor, null, null, null, null);
    }

    /** A normal move. */
    public static MoveAppointment to(UUID appointment, Instant start) {
        return new MoveAppointment(appointment, start, null, null);
    }

    /** The same, of a customer who says when they set out and arrive. */
    public MoveAppointment coming(@Nullable ComingInput told) {
        return new MoveAppointment(appointment, start, knownAdvisor, overbookFor, dropOff, pickUp, told, despiteParts);
    }

    /** When the car comes and goes then, with a loan car as before. */
    Stay stay(boolean loanCar) {
        return new Stay(Optional.ofNullable(dropOff), Optional.ofNullable(pickUp), loanCar);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return ComingInput.faults(coming, dropOff == null ? start : dropOff);
    }
}
