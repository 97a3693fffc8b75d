package dev.aftercare.usecase.insurance;

import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the policies that end in a month (CARE-5).
 *
 * @param month 1 for January
 * @param kind one kind; none for both
 */
public record SeeEndingInsurances(
        @NotNull @Min(2000) @Max(2999) Integer year,
        @NotNull @Min(1) @Max(12) Integer month,
        @Nullable InsuranceKind kind,
        @NotNull @Valid PageOf page) {

    DateRange days() {
        return DateRange.ofMonth(year, month);
    }
}
