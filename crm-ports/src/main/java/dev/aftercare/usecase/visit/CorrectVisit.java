package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.visit.Correction;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.Reason;
import dev.aftercare.usecase.vehicle.Odometer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a visit that is settled or over down otherwise, with what follows from it (hard case 36); what is absent stays. A visit of another car or
 * customer is voided and reported anew.
 *
 * @param leftAt only of a car that has left
 * @param amount what the meter showed, in whole units
 * @param unit kilometres where absent
 * @param agreedAbove whether the customer agreed to pay more than what they ordered; not where absent
 */
public record CorrectVisit(
        @NotNull UUID visit,
        @Nullable VisitKind kind,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable @Min(0) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit,
        @Nullable @Valid BillInput bill,
        @Nullable Boolean agreedAbove,
        @Nullable @Valid NextServiceInput nextService,
        @Personal @NotNull @Reason(max = 500) String reason) {

    Correction toCorrection() {
        return new Correction(
                Optional.ofNullable(kind),
                Optional.ofNullable(arrivedAt).map(at -> at.truncatedTo(ChronoUnit.MICROS)),
                Optional.ofNullable(leftAt).map(at -> at.truncatedTo(ChronoUnit.MICROS)),
                Optional.ofNullable(amount).map(shown -> Odometer.shown(shown, unit)),
                Optional.ofNullable(bill).map(BillInput::toBill),
                Boolean.TRUE.equals(agreedAbove),
                Optional.ofNullable(nextService).map(NextServiceInput::read));
    }
}
