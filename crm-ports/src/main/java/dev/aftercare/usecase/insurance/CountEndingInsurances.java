package dev.aftercare.usecase.insurance;

import dev.aftercare.domain.time.DateRange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Asks how many policies end in a month (CARE-5); its number is 1 for January. */
public record CountEndingInsurances(
        @NotNull @Min(2000) @Max(2999) Integer year,
        @NotNull @Min(1) @Max(12) Integer month) {

    DateRange days() {
        return DateRange.ofMonth(year, month);
    }
}
