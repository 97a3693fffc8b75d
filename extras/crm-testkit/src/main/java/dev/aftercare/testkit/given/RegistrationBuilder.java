package dev.aftercare.testkit.given;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import java.util.Optional;

/** Builds a car as a dealer registered it. */
public final class RegistrationBuilder {

    private Vehicle vehicle = Given.aVehicle().build();
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private Optional<Plate> plate = Optional.empty();
    private Optional<CustomerId> owner = Optional.empty();

    RegistrationBuilder() {}

    public RegistrationBuilder of(Vehicle newVehicle) {
        vehicle = newVehicle;
        return this;
    }

    public RegistrationBuilder at(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    public RegistrationBuilder plate(String text) {
        plate = Plate.parse(text);
        return this;
    }

    public RegistrationBuilder owner(Customer customer) {
        owner = Optional.of(customer.id());
        return this;
    }

    /** The registration, in its first version. */
    public DealerVehicle build() {
        return new DealerVehicle(vehicle.id(), dealer, vehicle.vin(), vehicle.description(), plate, owner, 1);
    }
}
