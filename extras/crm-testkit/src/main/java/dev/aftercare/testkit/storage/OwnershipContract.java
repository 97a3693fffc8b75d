package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static dev.aftercare.testkit.given.Given.anOwnership;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Owners of cars over time (VEH-2). */
public interface OwnershipContract extends OnStorage {

    @Test
    @Tag("VEH-1")
    default void carAndRegistrationComeBackAsTheyWere() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle car = aVehicle()
                .vin("WDB9066331S123456")
                .model("Mercedes \"Benz\"", "")
                .plate("沪AD12345")
                .delivered("2024-02-29", network.a())
                .build();
        DealerVehicle registration = aRegistration()
                .of(car)
                .at(network.a())
                .plate("粤B·12345")
                .owner(network.customer())
                .build();
        write(network.scopeOfA(), unit -> {
            assertThat(unit.vehicles().insertIfAbsent(car)).isTrue();
            assertThat(unit.dealerVehicles().insertIfAbsent(registration)).isTrue();
        });
        assertThat(find(Scope.network(), unit -> unit.vehicles().find(car.id())))
                .contains(car);
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.dealerVehicles().find(network.a().id(), car.id())))
                .contains(registration);
    }

    @Test
    @Tag("NET-2")
    default void oneVinIsOneCarWhoeverEntersIt() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle twin = aVehicle().vin(network.car().vin()).build();
        write(network.scopeOfB(), unit -> {
            assertThat(unit.vehicles().insertIfAbsent(twin)).isFalse();
            assertThat(unit.vehicles().identify(twin.vin()))
                    .contains(network.car().id());
        });
        assertThat(find(Scope.network(), unit -> unit.vehicles().find(twin.id())))
                .isEmpty();
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.vehicles().identify(aVehicle().build().vin())))
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void twoWhoEnterOneVinAtOnceMakeOneCar() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle first = aVehicle().build();
        Vehicle second = aVehicle().vin(first.vin()).build();
        Vehicle winner = Rivals.winnerOf(
                this,
                network.scopeOfA(),
                first,
                second,
                (unit, rival) -> unit.vehicles().insertIfAbsent(rival));
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().identify(first.vin())))
                .contains(winner.id());
    }

    @Test
    @Tag("NET-2")
    default void carEnteredAndTakenBackCanBeEnteredByWhoWaited() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle first = aVehicle().build();
        Vehicle second = aVehicle().vin(first.vin()).build();
        Rivals.assertSecondWinsWhenFirstGivesUp(
                this,
                network.scopeOfA(),
                unit -> unit.vehicles().insertIfAbsent(first),
                unit -> unit.vehicles().insertIfAbsent(second));
        assertThat(find(network.scopeOfA(), unit -> unit.vehicles().identify(first.vin())))
                .contains(second.id());
    }

    @Test
    @Tag("NET-2")
    default void papersAreTheFullVinWithTheCurrentPlate() {
        TwoDealers network = TwoDealers.in(this);
        Plate plate = new Plate("沪A12345");
        Vin vin = network.car().vin();
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().byPapers(vin.value(), plate)))
                .as("a car without a plate")
                .isEmpty();
        Vehicle plated = network.car().plated(plate);
        write(Scope.network(), unit -> unit.vehicles().update(plated));
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().byPapers(vin.value(), plate)))
                .contains(plated.id());
        Plate next = new Plate("沪A54321");
        write(Scope.network(), unit -> unit.vehicles().update(plated.plated(next)));
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().byPapers(vin.value(), plate)))
                .as("an old plate")
                .isEmpty();
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.vehicles()
                                .byPapers(aVehicle().build().vin().value(), next)))
                .as("another car")
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void anyGroundLocksACarForAChangeAndNoneDoesNot() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId id = network.car().id();
        Vehicle plated = network.car().plated(new Plate("沪A12345"));
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().lock(id))).isEmpty();
        write(network.scopeOfA(), unit -> {
            assertThat(unit.vehicles().lock(id)).contains(network.car());
            unit.vehicles().update(plated);
        });
        assertThat(find(Scope.network(), unit -> unit.vehicles().find(id))).contains(plated);
    }

    @Test
    @Tag("NET-2")
    default void eachDealerHasARegistrationOfItsOwn() {
        TwoDealers network = TwoDealers.in(this);
        DealerVehicle atB = aRegistration()
                .of(network.car())
                .at(network.b())
                .plate("京A00001")
                .build();
        write(network.scopeOfB(), unit -> {
            assertThat(unit.dealerVehicles().insertIfAbsent(atB)).isTrue();
            assertThat(unit.dealerVehicles().insertIfAbsent(atB)).isFalse();
        });
        write(
                network.scopeOfB(),
                unit -> assertThat(unit.dealerVehicles().insertIfAbsent(atB)).isFalse());
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.dealerVehicles()
                                .find(network.b().id(), network.car().id())))
                .contains(atB);
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.dealerVehicles()
                                .find(network.a().id(), network.car().id())))
                .isEmpty();
    }

    @Test
    @Tag("VEH-1")
    default void registrationsAreFoundInTheOrderOfIds() {
        TwoDealers network = TwoDealers.in(this);
        List<Vehicle> cars =
                Ids.ofAllAges().stream().map(id -> aVehicle().id(id).build()).toList();
        write(network.scopeOfA(), unit -> cars.forEach(car -> TwoDealers.register(unit, car, network.a())));
        List<VehicleId> asked = new ArrayList<>(cars.stream().map(Vehicle::id).toList());
        Collections.rotate(asked, 2);
        asked.add(new VehicleId(Ids.next()));
        assertThat(list(
                                network.scopeOfA(),
                                unit -> unit.dealerVehicles()
                                        .findAll(network.a().id(), asked))
                        .stream()
                        .map(DealerVehicle::id))
                .isEqualTo(cars.stream().map(Vehicle::id).toList());
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.dealerVehicles().findAll(network.a().id(), List.of())))
                .isEmpty();
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.dealerVehicles().findAll(network.a().id(), asked)))
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void carIsLockedAgainstOthersUntilTheUnitOfWorkEnds() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle plated = network.car().plated(Plate.parse("沪A12345").orElseThrow());
        try (OtherHand other = new OtherHand();
                UnitOfWork first = begin(Scope.network())) {
            assertThat(first.vehicles().lock(network.car().id())).contains(network.car());
            Future<Optional<Vehicle>> second = other.begins(() -> read(
                    Scope.network(), unit -> unit.vehicles().lock(network.car().id())));
            OtherHand.assertWaits(second);
            first.vehicles().update(plated);
            first.commit();
            assertThat(OtherHand.resultOf(second)).as("read under the lock").contains(plated);
        }
        assertThat(find(Scope.network(), unit -> unit.vehicles().lock(new VehicleId(Ids.next()))))
                .isEmpty();
    }

    @Test
    @Tag("VEH-2")
    default void nextOwnerEndsTheOpenPeriodWhoeverRecordedIt() {
        TwoDealers network = TwoDealers.in(this);
        LocalDate sold = LocalDate.parse("2026-03-02");
        Customer next = aCustomer().at(network.b()).build();
        Ownership first = anOwnership()
                .of(network.car())
                .by(network.customer())
                .recordedBy(network.a())
                .build();
        Ownership second = anOwnership()
                .of(network.car())
                .by(next)
                .recordedBy(network.b())
                .from(sold)
                .build();
        write(network.scopeOfA(), unit -> unit.ownerships().insert(first));
        write(network.scopeOfB(), unit -> {
            TwoDealers.register(unit, next, network.b());
            assertThat(unit.ownerships().endOpen(network.car().id(), sold)).contains(first.endedBy(sold));
            unit.ownerships().insert(second);
        });
        assertThat(list(
                        Scope.network(),
                        unit -> unit.ownerships().of(network.car().id())))
                .containsExactly(first.endedBy(sold), second);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.ownerships().of(network.car().id())))
                .containsExactly(first.endedBy(sold));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.ownerships().of(network.car().id())))
                .containsExactly(second);
    }

    @Test
    @Tag("VEH-2")
    default void carWithoutAnOpenPeriodHasNoneToEnd() {
        TwoDealers network = TwoDealers.in(this);
        LocalDate day = LocalDate.parse("2026-03-02");
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.ownerships().endOpen(network.car().id(), day)))
                .isEmpty();
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.ownerships().of(network.car().id())))
                .isEmpty();
    }

    @Test
    @Tag("VEH-2")
    default void laterPeriodIsKnownToEveryDealerWithoutBeingShown() {
        TwoDealers network = TwoDealers.in(this);
        LocalDate day = LocalDate.parse("2026-02-28");
        write(
                network.scopeOfA(),
                unit -> unit.ownerships()
                        .insert(anOwnership()
                                .of(network.car())
                                .by(network.customer())
                                .recordedBy(network.a())
                                .from(day)
                                .build()));
        write(network.scopeOfB(), unit -> {
            assertThat(unit.ownerships().beganOnOrAfter(network.car().id(), day.minusDays(1)))
                    .isPresent();
            assertThat(unit.ownerships().beganOnOrAfter(network.car().id(), day))
                    .isPresent();
            assertThat(unit.ownerships().beganOnOrAfter(network.car().id(), day.plusDays(1)))
                    .isEmpty();
            assertThat(unit.ownerships().of(network.car().id())).isEmpty();
        });
    }
}
