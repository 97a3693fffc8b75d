package dev.aftercare.domain.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        VinStanding vinStanding,
        long version) {

    /** A statement about a car whose VIN no person has compared with it. */
    public DealerVehicle(
            VehicleId id,
            OrganisationId dealer,
            Vin vin,
            VehicleDescription description,
            Optional<Plate> plate,
            Optional<CustomerId> owner,
            long version) {
        this(id, dealer, vin, description, plate, owner, VinStanding.of(vin), version);
    }

    /** The dealer's statement as an aggregate of its own: two dealers who registered one car have two histories of it. */
    public Subject registration() {
        String key = dealer + "/" + id;
        return new Subject(SubjectKind.REGISTRATION, UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same car with corrected data; the same version where nothing differs. */
    public DealerVehicle corrected(
            VehicleDescription newDescription, Optional<Plate> newPlate, Optional<CustomerId> newOwner) {
        if (description.equals(newDescription) && plate.equals(newPlate) && owner.equals(newOwner)) {
            return this;
        }
        return new DealerVehicle(id, dealer, vin, newDescription, newPlate, newOwner, vinStanding, version + 1);
    }

    /** The same car with its next owner; always a new version, since the owner's period is new. */
    public DealerVehicle ownedBy(CustomerId newOwner, Optional<Plate> newPlate) {
        return new DealerVehicle(
                id,
                dealer,
                vin,
                description,
                newPlate.or(() -> plate),
                Optional.of(newOwner),
                vinStanding,
                version + 1);
    }

    /** A person has compared the VIN with the car, and it is so (VEH-1). */
    public DealerVehicle vinConfirmed() {
        return new DealerVehicle(id, dealer, vin, description, plate, owner, VinStanding.CONFIRMED, version + 1);
    }

    /** The same car under another number, which no person has compared with it, and of the make that belongs to it; of an empty one the make stays. */
    public DealerVehicle numbered(Vin newVin, String newMake) {
        return new DealerVehicle(
                id, dealer, newVin, description.madeBy(newMake), plate, owner, VinStanding.of(newVin), version + 1);
    }

    /** The same car with a plate told anew; always a new version, since the plate of a day that is over may be. */
    public DealerVehicle plated(Optional<Plate> newPlate) {
        return new DealerVehicle(id, dealer, vin, description, newPlate, owner, vinStanding, version + 1);
    }

    /** The words under which it is found: the VIN from its end, and the plate. */
    public Set<SearchToken> tokens() {
        return tokens(Set.of(), Set.of());
    }

    /** The same with the plates that it carried before, and the numbers that were corrected. */
    public Set<SearchToken> tokens(Collection<Plate> formerPlates, Collection<Vin> formerVins) {
        Stream<SearchToken> vins =
                Stream.concat(Stream.of(vin), formerVins.stream()).map(known -> SearchToken.vinEnd(known.toString()));
        Stream<SearchToken> plates =
                Stream.concat(plate.stream(), formerPlates.stream()).map(known -> SearchToken.plate(known.toString()));
        return Stream.concat(vins, plates).collect(Collectors.toUnmodifiableSet());
    }
}
