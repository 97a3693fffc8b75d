package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.HoldKind;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Puts another bay, technician or advisor in the place of the present one, at the same time. */
public record ReassignAppointment(
        @NotNull UUID appointment,
        @NotNull HoldKind kind,
        @NotNull UUID resource) {}
