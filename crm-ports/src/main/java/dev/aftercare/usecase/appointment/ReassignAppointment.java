package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.HoldKind;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts another bay, technician or advisor in the place of the present one, at the same time.
 *
 * @param from where it holds several of that kind, one after the other: which of them, by the instant from which it is held; left out,
 *     all of them
 */
public record ReassignAppointment(
        @NotNull UUID appointment,
        @NotNull HoldKind kind,
        @NotNull UUID resource,
        @Nullable Instant from) {

    /** All of that kind. */
    public ReassignAppointment(UUID appointment, HoldKind kind, UUID resource) {
        this(appointment, kind, resource, null);
    }
}
