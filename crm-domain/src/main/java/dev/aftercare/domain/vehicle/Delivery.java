package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;

/** The day a car was handed to its first owner, in the zone of the dealer who sold it (VEH-1). */
public record Delivery(LocalDate date, OrganisationId sellingDealer) {}
