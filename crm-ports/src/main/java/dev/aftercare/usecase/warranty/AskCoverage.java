package dev.aftercare.usecase.warranty;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a fault is covered (WAR-3).
 *
 * @param reportedOn the day on which the customer reported it, which decides; a day to come asks what will be covered then
 * @param amount what the meter showed then, in whole units; absent where nobody read it
 * @param unit kilometres where absent
 * @param partGroup code of the group of the part that failed
 * @param cause why it failed; not known yet where absent
 */
public record AskCoverage(
        @NotNull UUID vehicle,
        @NotNull LocalDate reportedOn,
        @Nullable @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit,
        @NotNull @ShortCode String partGroup,
        @Nullable FaultCause cause) {}
