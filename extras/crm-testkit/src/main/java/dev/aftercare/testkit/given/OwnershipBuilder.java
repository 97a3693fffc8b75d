package dev.aftercare.testkit.given;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Optional;

/** Builds a period of ownership. */
public final class OwnershipBuilder {

    private VehicleId vehicle = new VehicleId(Ids.next());
    private CustomerId owner = new CustomerId(Ids.next());
    private OrganisationId recordedBy = new OrganisationId(Ids.next());
    private LocalDate from = LocalDate.parse("2024-02-29");
    private Optional<LocalDate> until = Optional.empty();

    OwnershipBuilder() {}

    public OwnershipBuilder of(Vehicle newVehicle) {
        vehicle = newVehicle.id();
        return this;
    }

    public OwnershipBuilder by(Customer customer) {
        owner = customer.id();
        return this;
    }

    public OwnershipBuilder recordedBy(Dealer dealer) {
        recordedBy = dealer.id();
        return this;
    }

    public OwnershipBuilder from(LocalDate day) {
        from = day;
        return this;
    }

    /** Ended on that day, which is the next owner's first. */
    public OwnershipBuilder until(LocalDate day) {
        until = Optional.of(day);
        return this;
    }

    public Ownership build() {
        return new Ownership(vehicle, owner, recordedBy, from, until);
    }
}
