package dev.aftercare.usecase.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets two appointments exchange their times (APT-7).
 *
 * @param appointment one of the two
 * @param with the other one
 * @param start the time that {@code appointment} is to have, which is the one of {@code with} now: sent again it does not swap back
 */
public record SwapAppointments(
        @NotNull UUID appointment,
        @NotNull UUID with,
        @NotNull Instant start) {}
