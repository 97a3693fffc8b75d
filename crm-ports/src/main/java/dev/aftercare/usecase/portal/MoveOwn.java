package dev.aftercare.usecase.portal;

import dev.aftercare.usecase.appointment.ComingInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer moves an appointment of their own to another time (CUS-11, APT-7).
 *
 * @param coming when they set out and arrive then, as far as they say (APT-5a)
 */
public record MoveOwn(
        @NotNull UUID appointment,
        @NotNull Instant start,
        @Nullable @Valid ComingInput coming) {

    /** Of somebody who does not say how they come. */
    public MoveOwn(UUID appointment, Instant start) {
        this(appointment, start, null);
    }
}
