package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.driver.DrivingId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drivers of cars in a storage (CUS-1). */
public interface DrivingContract extends OnStorage {

    LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    @Tag("CUS-1")
    @Tag("NET-2")
    default void aPeriodComesBackAsItWasToItsDealerAlone() {
        TwoDealers network = TwoDealers.in(this);
        Driving later = driving(network, network.a(), DAY);
        Driving earlier = driving(network, network.a(), DAY.minusDays(1));
        write(network.scopeOfA(), unit -> {
            unit.drivings().insert(later);
            unit.drivings().insert(earlier);
        });
        VehicleId car = network.car().id();
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.drivings().ofCars(network.a().id(), List.of(car))))
                .containsExactly(earlier, later);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.drivings()
                                .ofDriver(List.of(network.customer().id()))))
                .containsExactly(earlier, later);
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.drivings().ofCars(network.a().id(), List.of(car))))
                .isEmpty();
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.drivings()
                                .ofDriver(List.of(network.customer().id()))))
                .isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.drivings().find(later.id())))
                .isEmpty();
        Driving ended = later.withoutTheCar(DAY.plusDays(3));
        write(network.scopeOfA(), unit -> unit.drivings().update(ended));
        assertThat(find(network.scopeOfA(), unit -> unit.drivings().find(later.id())))
                .contains(ended);
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.drivings().update(ended)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("VEH-2")
    default void aCarThatWentOnEndsWhatLastsAndNeverBeforeItBegan() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        Driving before = driving(network, network.a(), DAY.minusDays(9));
        Driving over = driving(network, network.a(), DAY.minusDays(9)).withoutTheCar(DAY.minusDays(5));
        Driving after = driving(network, network.b(), DAY.plusDays(1));
        write(network.scopeOfA(), unit -> {
            unit.drivings().insert(before);
            unit.drivings().insert(over);
        });
        write(network.scopeOfB(), unit -> unit.drivings().insert(after));
        write(network.scopeOfA(), unit -> unit.drivings().carWentOn(network.a().id(), car, DAY));
        assertThat(found(before)).contains(before.withoutTheCar(DAY));
        assertThat(found(over)).contains(over);
        assertThat(found(after)).contains(after);
        write(network.scopeOfA(), unit -> unit.drivings().carWentOn(car, DAY));
        assertThat(found(after)).as("began since").contains(after);
        write(network.scopeOfB(), unit -> unit.drivings().carWentOn(network.b().id(), car, DAY));
        assertThat(found(after)).contains(after.withoutTheCar(DAY.plusDays(1)));
        assertThat(found(before)).as("ended already").contains(before.withoutTheCar(DAY));
    }

    private Optional<Driving> found(Driving driving) {
        return find(Scope.network(), unit -> unit.drivings().find(driving.id()));
    }

    private static Driving driving(TwoDealers network, Dealer dealer, LocalDate from) {
        return new Driving(
                new DrivingId(Ids.next()),
                dealer.id(),
                network.car().id(),
                network.customer().id(),
                from,
                Optional.empty(),
                1);
    }
}
