package dev.aftercare.usecase.keyaccount;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Plans the contacts of a key account anew (CUS-10); the next one is today or later. */
public record PlanContacts(
        @NotNull UUID account,
        @Min(1) @Max(3_660) int everyDays,
        @NotNull LocalDate next) {}
