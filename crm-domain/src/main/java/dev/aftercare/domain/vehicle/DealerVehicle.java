package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A car as one dealer registered it: the dealer's own statement of plate, owner and kind of car, kept beside what the
 * network knows and never shown to another dealer (NET-2).
 *
 * @param owner the customer of this dealer who drives up with it, where one is known
 */
public record DealerVehicle(
        VehicleId id,
        OrganisationId dealer,
        Vin vin,
        VehicleDescription description,
        Optional<Plate> plate,
        Optional<CustomerId> owner,
        long version) {

    /** The same car with corrected data; the same version where nothing differs. */
    public DealerVehicle corrected(
            VehicleDescription newDescription, Optional<Plate> newPlate, Optional<CustomerId> newOwner) {
        if (description.equals(newDescription) && plate.equals(newPlate) && owner.equals(newOwner)) {
            return this;
        }
        return new DealerVehicle(id, dealer, vin, newDescription, newPlate, newOwner, version + 1);
    }

    /** The words under which it is found: the VIN from its end, and the plate. */
    public Set<SearchToken> tokens() {
        return Stream.concat(
                        Stream.of(SearchToken.vinEnd(vin.toString())),
                        plate.stream().map(known -> SearchToken.plate(known.toString())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
