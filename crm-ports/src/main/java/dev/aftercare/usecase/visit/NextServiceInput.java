package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.usecase.vehicle.Odometer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the car is due again, as written on the invoice and as care reminds of it (VIS-8); what is absent follows from the policy. */
public record NextServiceInput(
        @Nullable LocalDate on,
        @Nullable @Min(1) @Max(9_999_999) Long amount,
        @Nullable DistanceUnit unit) {

    static NextService read(@Nullable NextServiceInput input) {
        return input == null
                ? NextService.notTold()
                : new NextService(
                        Optional.ofNullable(input.on),
                        Optional.ofNullable(input.amount).map(amount -> Odometer.shown(amount, input.unit)));
    }
}
