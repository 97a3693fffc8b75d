package dev.aftercare.usecase.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Tells the customer a price for all of the work, also when extra work was found (VIS-3, VIS-4). */
public record EstimateWork(
        @NotNull UUID visit, @NotNull @Valid BillInput bill) {}
