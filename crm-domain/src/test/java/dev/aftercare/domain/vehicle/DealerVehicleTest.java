package dev.aftercare.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DealerVehicleTest {

    private static final Vin VIN = new Vin("1M8GDM9AXKP042788");
    private static final OrganisationId DEALER = new OrganisationId(new UUID(3, 1));
    private static final VehicleDescription FOCUS =
            new VehicleDescription("Ford", "Focus", OptionalInt.of(2024), "white", VehicleUse.PRIVATE);
    private static final Optional<Plate> PLATE = Plate.parse("沪A12345");
    private static final Optional<CustomerId> OWNER = Optional.of(new CustomerId(new UUID(9, 1)));
    private static final DealerVehicle CAR =
            new DealerVehicle(new VehicleId(new UUID(5, 1)), DEALER, VIN, FOCUS, PLATE, OWNER, 1);

    @Test
    @Tag("NET-2")
    void aCorrectionThatChangesNothingIsNone() {
        assertThat(CAR.corrected(FOCUS, PLATE, OWNER)).isSameAs(CAR);
    }

    @Test
    @Tag("NET-2")
    void aCorrectionRaisesTheVersionAndKeepsTheVin() {
        assertThat(CAR.corrected(FOCUS, Optional.empty(), OWNER))
                .isEqualTo(new DealerVehicle(CAR.id(), DEALER, VIN, FOCUS, Optional.empty(), OWNER, 2));
    }

    @Test
    @Tag("NET-2")
    void itIsFoundByTheEndOfItsVinAndByItsPlate() {
        assertThat(CAR.tokens())
                .containsExactlyInAnyOrder(SearchToken.vinEnd(VIN.toString()), SearchToken.plate("沪A12345"));
        assertThat(CAR.corrected(FOCUS, Optional.empty(), OWNER).tokens())
                .containsExactly(SearchToken.vinEnd(VIN.toString()));
    }

    @Test
    @Tag("NET-2")
    void twoDealersWhoRegisteredOneCarHaveTwoHistoriesOfIt() {
        DealerVehicle elsewhere =
                new DealerVehicle(CAR.id(), new OrganisationId(new UUID(3, 2)), VIN, FOCUS, PLATE, OWNER, 1);

        assertThat(CAR.registration())
                .isEqualTo(CAR.corrected(FOCUS, Optional.empty(), OWNER).registration());
        assertThat(CAR.registration()).isNotEqualTo(elsewhere.registration());
    }

    @Test
    @Tag("VEH-2")
    void theNextOwnerIsANewVersionEvenIfItIsTheSamePerson() {
        assertThat(CAR.ownedBy(OWNER.orElseThrow(), Optional.empty()))
                .isEqualTo(new DealerVehicle(CAR.id(), DEALER, VIN, FOCUS, PLATE, OWNER, 2));
    }

    @Test
    @Tag("VEH-2")
    void aDeliveryKeepsThePlateUnlessANewOneIsGiven() {
        Vehicle car = new Vehicle(CAR.id(), VIN, FOCUS, PLATE, Optional.empty(), 1);
        Delivery delivery = new Delivery(LocalDate.of(2026, 3, 1), DEALER);
        Optional<Plate> other = Plate.parse("沪B67890");

        assertThat(car.delivered(delivery, Optional.empty()).plate()).isEqualTo(PLATE);
        assertThat(car.delivered(delivery, other))
                .isEqualTo(new Vehicle(CAR.id(), VIN, FOCUS, other, Optional.of(delivery), 2));
        assertThat(car.plated(other.orElseThrow()).plate()).isEqualTo(other);
    }

    @Test
    @Tag("VEH-2")
    void aPeriodOfOwnershipEndsOnTheNextOwnersFirstDay() {
        Ownership first =
                new Ownership(CAR.id(), OWNER.orElseThrow(), DEALER, LocalDate.of(2026, 3, 1), Optional.empty());

        assertThat(first.endedBy(LocalDate.of(2026, 11, 24)).until()).contains(LocalDate.of(2026, 11, 24));
    }
}
