package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.vehicle.Vehicles.FormerlyNumbered;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
                        correction(other, network.a(), 2, new Vin("4711", "SEAT")));
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

    private static VinCorrection correction(Vehicle car, Dealer dealer, long version, Vin former) {
        return new VinCorrection(car.id(), dealer.id(), version, former, VinCorrectionReason.MISTYPED, NOW);
    }
}
