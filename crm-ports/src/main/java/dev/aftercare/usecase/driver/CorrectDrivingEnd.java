package dev.aftercare.usecase.driver;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Says since when somebody does not drive a car any more in place of what was recorded (CUS-1), today or before. */
public record CorrectDrivingEnd(@NotNull UUID id, @NotNull LocalDate until) {}
