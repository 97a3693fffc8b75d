package dev.aftercare.usecase.vehicle;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A person has looked at a reading that is held: the meter did show it, and it counts (VEH-3, hard case 22). */
public record AcceptReading(@NotNull UUID reading) {}
