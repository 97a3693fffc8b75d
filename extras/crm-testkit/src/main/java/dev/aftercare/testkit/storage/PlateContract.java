package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aGround;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What dealers told of plates over time, and who sees it (VEH-1, NET-2). */
public interface PlateContract extends OnStorage {

    LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    @Tag("VEH-1")
    @Tag("NET-2")
    default void whatADealerToldIsItsOwnUntilAGroundOpensTheHistory() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        PlateStatement later = told(network.a(), car, 1, DAY.plusDays(3), "沪A00002");
        PlateStatement earlier = told(network.a(), car, 2, DAY, "沪A00001");
        PlateStatement again = told(network.a(), car, 10, DAY, "沪A00003");
        PlateStatement others = told(network.b(), car, 1, DAY, "沪A00004");
        write(network.scopeOfA(), unit -> unit.plates().insert(List.of(later, earlier, again)));
        write(network.scopeOfB(), unit -> unit.plates().insert(List.of(others)));
        assertThat(list(network.scopeOfA(), unit -> unit.plates().of(car)))
                .as("by day, then as it was told")
                .containsExactly(earlier, again, later);
        assertThat(list(network.scopeOfB(), unit -> unit.plates().of(car))).containsExactly(others);
        assertThat(list(Scope.network(), unit -> unit.plates().of(car)))
                .containsExactlyInAnyOrder(earlier, again, later, others);
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.plates().insert(List.of(told(network.a(), car, 11, DAY, "沪A00005")))))
                .isInstanceOf(RuntimeException.class);
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(aGround()
                                .of(network.b())
                                .to(car.subject())
                                .because(GroundKind.PAPERS)
                                .build()));
        assertThat(list(network.scopeOfB(), unit -> unit.plates().of(car)))
                .containsExactlyInAnyOrder(earlier, again, later, others);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.plates().told(network.b().id(), List.of(car))))
                .containsExactly(others);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.plates().told(network.a().id(), List.of(car))))
                .as("the ground opens the car, not the dealer's books")
                .isEmpty();
    }

    @Test
    @Tag("VEH-1")
    default void manyCarsAreAskedForAtOnceUpToALimit() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        PlateStatement one = told(network.a(), car, 1, DAY, "沪A00001");
        write(network.scopeOfA(), unit -> unit.plates().insert(List.of(one)));
        List<VehicleId> cars =
                Stream.generate(Ids::next).limit(1_000).map(VehicleId::new).toList();
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.plates().told(network.a().id(), List.of())))
                .isEmpty();
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.plates().told(network.a().id(), List.of(car, cars.get(0)))))
                .containsExactly(one);
        assertThatThrownBy(() -> list(
                        network.scopeOfA(),
                        unit -> unit.plates()
                                .told(
                                        network.a().id(),
                                        Stream.concat(cars.stream(), Stream.of(car))
                                                .toList())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1001");
    }

    @Test
    @Tag("CUS-9")
    default void whatLedToAKeeperIsForgottenAndItsDayStays() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        CustomerId keeper = network.customer().id();
        PlateStatement theirs = new PlateStatement(
                car, network.a().id(), 1, DAY, Optional.of(new Plate("沪A00001")), Optional.of(keeper));
        PlateStatement nobodys = told(network.a(), car, 2, DAY.plusDays(1), "沪A00002");
        write(network.scopeOfA(), unit -> unit.plates().insert(List.of(theirs, nobodys)));
        assertThat(list(network.scopeOfA(), unit -> unit.plates().ofKeeper(List.of(keeper))))
                .containsExactly(theirs);
        assertThat(list(network.scopeOfB(), unit -> unit.plates().ofKeeper(List.of(keeper))))
                .isEmpty();
        write(network.scopeOfA(), unit -> unit.plates().forget(List.of(theirs)));
        assertThat(list(network.scopeOfA(), unit -> unit.plates().of(car)))
                .containsExactly(theirs.forgotten(), nobodys);
        assertThat(list(network.scopeOfA(), unit -> unit.plates().ofKeeper(List.of(keeper))))
                .isEmpty();
    }

    private static PlateStatement told(Dealer dealer, VehicleId car, long version, LocalDate from, String plate) {
        return new PlateStatement(car, dealer.id(), version, from, Optional.of(new Plate(plate)), Optional.empty());
    }
}
