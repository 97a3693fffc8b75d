package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.port.vehicle.Vehicles.FormerlyNumbered;
import dev.aftercare.testkit.given.Ids;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers that cars had before they were corrected (VEH-1, NET-2). */
public interface VinCorrectionContract extends OnStorage {

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void whichCarsHadANumberIsToldToWhoeverAsksAndWhoCorrectedItIsNot() {
        TwoDealers network = TwoDealers.in(this);
        Plate plate = new Plate("沪A12345");
        Vehicle car = aVehicle().build().plated(plate);
        Vehicle other = aVehicle().build();
        Vin former = new Vin("4711", "OPEL");
        Vin never = new Vin("4711", "SAAB");
        write(network.scopeOfA(), unit -> {
            TwoDealers.register(unit, car, network.a());
            TwoDealers.register(unit, other, network.a());
            unit.vinCorrections()
                    .insert(List.of(
                            correction(car, network.a(), 2, former),
                            correction(car, network.a(), 4, former),
                            correction(other, network.a(), 2, new Vin("4711", "SEAT")),
                            correction(car, network.a(), 3, network.car().vin())));
        });
        for (Scope scope : List.of(network.scopeOfA(), network.scopeOfB())) {
            assertThat(list(scope, unit -> unit.vehicles().formerly(List.of(former, never, former))))
                    .containsExactly(new FormerlyNumbered(former, car.id(), Optional.of(plate)));
            assertThat(find(scope, unit -> unit.vehicles().byPapers("4711", plate)))
                    .contains(car.id());
            assertThat(find(scope, unit -> unit.vehicles().byPapers("4712", plate)))
                    .isEmpty();
            assertThat(find(scope, unit -> unit.vehicles().identify(former))).isEmpty();
            assertThat(list(scope, unit -> unit.vehicles().formerly(List.of()))).isEmpty();
        }
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.vinCorrections().of(network.a().id(), List.of(other.id(), car.id()))))
                .containsExactlyInAnyOrder(
                        correction(car, network.a(), 2, former),
                        correction(car, network.a(), 3, network.car().vin()),
                        correction(car, network.a(), 4, former),
                        correction(other, network.a(), 2, new Vin("4711", "SEAT")))
                .filteredOn(correction -> correction.vehicle().equals(car.id()))
                .extracting(VinCorrection::version)
                .as("as it was corrected")
                .containsExactly(2L, 3L, 4L);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.vinCorrections().of(network.a().id(), List.of(car.id()))))
                .isEmpty();
        assertThatThrownBy(() ->
                        list(network.scopeOfA(), unit -> unit.vehicles().formerly(Collections.nCopies(1_001, former))))
                .hasMessageContaining("1001");
    }

    @Test
    @Tag("NET-2")
    default void noCarGetsTheNumberOfAnother() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle car = aVehicle().build();
        write(network.scopeOfA(), unit -> TwoDealers.register(unit, car, network.a()));
        Vehicle taken = car.numbered(network.car().vin(), "");
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.vehicles().update(taken)))
                .isInstanceOf(ConflictException.class);
        Vin free = aVehicle().build().vin();
        write(network.scopeOfA(), unit -> unit.vehicles().update(car.numbered(free, "")));
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().identify(free)))
                .contains(car.id());
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().identify(car.vin())))
                .isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void aNumberThatIsHeldIsCorrectedAfterwardsAndOneThatIsBeingCorrectedIsNotHeld() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle car = network.car();
        Vin next = aVehicle().build().vin();
        try (OtherHand other = new OtherHand();
                UnitOfWork registering = begin(network.scopeOfB())) {
            assertThat(registering.vehicles().holdNumbers(Map.of(car.vin(), car.id())))
                    .as("whoever entered it")
                    .isTrue();
            Future<Boolean> correcting = other.begins(() -> {
                write(network.scopeOfA(), unit -> {
                    unit.vehicles().lock(car.id());
                    unit.vehicles().update(car.numbered(next, ""));
                });
                return true;
            });
            OtherHand.assertWaits(correcting);
            registering.commit();
            assertThat(OtherHand.resultOf(correcting)).isTrue();
        }
        try (OtherHand other = new OtherHand();
                UnitOfWork correcting = begin(network.scopeOfA())) {
            Vehicle numbered = correcting.vehicles().lock(car.id()).orElseThrow();
            Future<Boolean> registering = other.begins(() -> held(network, Map.of(next, car.id())));
            OtherHand.assertWaits(registering);
            correcting.vehicles().update(numbered.numbered(car.vin(), ""));
            correcting.commit();
            assertThat(OtherHand.resultOf(registering)).isFalse();
        }
    }

    @Test
    @Tag("NET-2")
    default void numbersAreHeldOfTheCarsThatHaveThem() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle vin = network.car();
        Vehicle old = aVehicle().build().numbered(new Vin("4711", "OPEL"), "Opel");
        write(network.scopeOfA(), unit -> TwoDealers.register(unit, old, network.a()));
        assertThat(held(network, Map.of(vin.vin(), vin.id(), old.vin(), old.id())))
                .isTrue();
        assertThat(held(network, Map.of(vin.vin(), vin.id(), new Vin("4711", "SAAB"), old.id())))
                .isFalse();
        assertThat(held(network, Map.of(vin.vin(), old.id(), old.vin(), vin.id())))
                .isFalse();
        assertThat(held(network, Map.of(vin.vin(), new VehicleId(Ids.next())))).isFalse();
        assertThat(held(network, Map.of())).isTrue();
        Map<Vin, VehicleId> many = IntStream.rangeClosed(1000, 2000)
                .boxed()
                .collect(Collectors.toMap(number -> new Vin(number.toString(), "OPEL"), number -> old.id()));
        assertThatThrownBy(() -> held(network, many)).hasMessageContaining("1001");
    }

    private boolean held(TwoDealers network, Map<Vin, VehicleId> cars) {
        return read(network.scopeOfB(), unit -> unit.vehicles().holdNumbers(cars));
    }

    private static VinCorrection correction(Vehicle car, Dealer dealer, long version, Vin former) {
        return new VinCorrection(car.id(), dealer.id(), version, former, VinCorrectionReason.MISTYPED, NOW);
    }
}
