package dev.aftercare.usecase.lifecycle;

import dev.aftercare.domain.lifecycle.WithdrawalReason;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes a wrong statement about the end of a car back, as if it had never been made (hard case 27). */
public record WithdrawEnd(@NotNull UUID end, @NotNull WithdrawalReason reason) {}
