package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.Reason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves an appointment to another time (APT-7).
 *
 * @param coming when the customer sets out and arrives then; what they said of the former time does not hold
 */
public record MoveAppointment(
        @NotNull UUID appointment,
        @NotNull Instant start,
        @Nullable UUID knownAdvisor,
        @Nullable @Reason String overbookFor,
        @Nullable @Valid ComingInput coming)
        implements CrossChecked {

    /** Of a customer who does not say how they come. */
    public MoveAppointment(UUID appointment, Instant start, @Nullable UUID knownAdvisor, @Nullable String overbookFor) {
        this(appointment, start, knownAdvisor, overbookFor, null);
    }

    /** A normal move. */
    public static MoveAppointment to(UUID appointment, Instant start) {
        return new MoveAppointment(appointment, start, null, null, null);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return ComingInput.faults(coming, start);
    }
}
