package dev.aftercare.usecase.insurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Says what a policy says instead (VEH-5). */
public record CorrectInsurance(
        @NotNull UUID id, @NotNull @Valid InsuranceInput insurance) {}
