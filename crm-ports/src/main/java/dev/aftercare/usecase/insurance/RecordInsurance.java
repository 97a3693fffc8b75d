package dev.aftercare.usecase.insurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Records a policy of the car's owner (VEH-5). */
public record RecordInsurance(
        @NotNull UUID vehicle, @NotNull @Valid InsuranceInput insurance) {}
