package dev.aftercare.usecase.inspection;

import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.call.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Asks for the inspections that are due in a month (VEH-5); its number is 1 for January. */
public record SeeDueInspections(
        @NotNull @Min(2000) @Max(2999) Integer year,
        @NotNull @Min(1) @Max(12) Integer month,
        @NotNull @Valid PageOf page) {

    DateRange days() {
        return DateRange.ofMonth(year, month);
    }
}
