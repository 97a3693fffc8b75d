package dev.aftercare.usecase.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives a member of staff other working hours (NET-4). */
public record ChangeStaffHours(
        @NotNull UUID staff, @NotNull @Valid HoursInput hours) {}
