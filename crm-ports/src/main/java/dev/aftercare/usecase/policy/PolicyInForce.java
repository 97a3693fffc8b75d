package dev.aftercare.usecase.policy;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Asks which version of a policy is in force on a day. */
public record PolicyInForce(
        @NotNull @ShortCode String kind, @NotNull LocalDate day) {}
