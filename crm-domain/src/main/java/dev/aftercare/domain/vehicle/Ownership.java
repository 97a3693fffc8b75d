package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A period in which a customer owned a car (VEH-2), from its first day (included) to the day of the next owner (not
 * included).
 *
 * @param recordedBy the dealer at whom the owner is registered
 */
public record Ownership(
        VehicleId vehicle, CustomerId owner, OrganisationId recordedBy, LocalDate from, Optional<LocalDate> until) {

    /** The same period, ended by the next owner's first day. */
    public Ownership endedBy(LocalDate next) {
        return new Ownership(vehicle, owner, recordedBy, from, Optional.of(next));
    }
}
