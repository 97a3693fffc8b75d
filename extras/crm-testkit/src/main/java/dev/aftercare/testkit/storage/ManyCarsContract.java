package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aReading;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.ReadingBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many cars at once are the same rows as one by one, and none of them where one does not fit (VEH-1). */
public interface ManyCarsContract extends OnStorage {

    /** More than fit a batch that is sent row by row. */
    int CARS = 120;

    @Test
    @Tag("VEH-1")
    @Tag("HC-32")
    default void manyCarsAtOnceComeBackAsTheyWere() {
        TwoDealers network = TwoDealers.in(this);
        List<Vehicle> cars = cars();
        List<DealerVehicle> registrations = cars.stream()
                .map(car -> aRegistration()
                        .of(car)
                        .at(network.a())
                        .owner(network.customer())
                        .build())
                .toList();
        List<Reading> readings = cars.stream()
                .map(car ->
                        aReading().of(car).enteredBy(network.a()).on(TOMORROW).build())
                .toList();
        write(network.scopeOfA(), unit -> {
            assertThat(unit.vehicles().insertAllIfAbsent(cars)).isTrue();
            assertThat(unit.dealerVehicles().insertAllIfAbsent(registrations)).isTrue();
            unit.meterReadings()
                    .insert(readings.stream().map(ReadingBuilder::entered).toList());
            assertThat(unit.vehicles().insertAllIfAbsent(List.of())).isTrue();
        });
        List<VehicleId> ids = cars.stream().map(Vehicle::id).toList();
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.dealerVehicles().findAll(network.a().id(), ids)))
                .containsExactlyInAnyOrderElementsOf(registrations);
        Map<Vin, VehicleId> known =
                read(network.scopeOfB(), unit -> unit.vehicles().identifyAll(vins(cars)));
        assertThat(known)
                .isEqualTo(cars.stream().collect(Collectors.toMap(Vehicle::vin, Vehicle::id)))
                .hasSize(CARS);
        assertThat(cars)
                .allSatisfy(car -> assertThat(
                                list(network.scopeOfA(), unit -> unit.readings().of(car.id(), 10)))
                        .hasSize(1));
    }

    @Test
    @Tag("VEH-1")
    default void ofShortNumbersOnlyThoseOfTheirMakerAreKnown() {
        TwoDealers network = TwoDealers.in(this);
        Vehicle opel = aVehicle().vin(new Vin("4711", "OPEL")).build();
        Vehicle saab = aVehicle().vin(new Vin("4711", "SAAB")).build();
        Vin unknown = new Vin("4711", "SEAT");
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.vehicles().insertAllIfAbsent(List.of(opel, saab)))
                        .isTrue());
        Set<Vin> asked = Set.of(opel.vin(), unknown);
        Map<Vin, VehicleId> known =
                read(network.scopeOfB(), unit -> unit.vehicles().identifyAll(asked));
        assertThat(known).isEqualTo(Map.of(opel.vin(), opel.id()));
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().identify(saab.vin())))
                .contains(saab.id());
        assertThat(find(network.scopeOfB(), unit -> unit.vehicles().identify(unknown)))
                .isEmpty();
        Vehicle again = aVehicle().vin(opel.vin()).build();
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.vehicles().insertIfAbsent(again)).isFalse());
    }

    private static List<Vehicle> cars() {
        return IntStream.range(0, CARS)
                .mapToObj(i -> i % 2 == 0
                        ? aVehicle().plate("渝A1234" + i % 10).build()
                        : aVehicle().model("Example", "").build())
                .toList();
    }

    private static Set<Vin> vins(List<Vehicle> cars) {
        Set<Vin> vins = new HashSet<>(cars.stream().map(Vehicle::vin).toList());
        vins.add(aVehicle().build().vin());
        return vins;
    }

    @Test
    @Tag("VEH-1")
    default void oneCarThatIsKnownAmongManyIsTold() {
        TwoDealers network = TwoDealers.in(this);
        List<Vehicle> cars = new ArrayList<>(cars());
        cars.set(70, aVehicle().vin(network.car().vin()).build());
        assertThat(is(network.scopeOfB(), unit -> unit.vehicles().insertAllIfAbsent(cars)))
                .isFalse();
        List<DealerVehicle> registrations = new ArrayList<>(cars().stream()
                .map(car -> aRegistration().of(car).at(network.a()).build())
                .toList());
        registrations.set(70, aRegistration().of(network.car()).at(network.a()).build());
        assertThat(is(network.scopeOfA(), unit -> unit.dealerVehicles().insertAllIfAbsent(registrations)))
                .isFalse();
    }

    @Test
    @Tag("VEH-1")
    default void ofManyChangesNoneIsKeptWhereOneIsStale() {
        TwoDealers network = TwoDealers.in(this);
        List<Vehicle> cars = cars();
        List<DealerVehicle> registrations = cars.stream()
                .map(car -> aRegistration().of(car).at(network.a()).build())
                .toList();
        write(network.scopeOfA(), unit -> {
            unit.vehicles().insertAllIfAbsent(cars);
            unit.dealerVehicles().insertAllIfAbsent(registrations);
        });
        List<DealerVehicle> owned =
                registrations.stream().map(car -> owned(network, car)).toList();
        write(network.scopeOfA(), unit -> unit.dealerVehicles().updateAll(owned.subList(0, 60)));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.dealerVehicles().updateAll(owned.subList(59, CARS))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.dealerVehicles()
                                .findAll(
                                        network.a().id(),
                                        cars.stream().map(Vehicle::id).toList())))
                .filteredOn(car -> car.owner().isPresent())
                .hasSize(60);
    }

    private static DealerVehicle owned(TwoDealers network, DealerVehicle car) {
        return car.corrected(
                car.description(), car.plate(), Optional.of(network.customer().id()));
    }

    private boolean is(Scope scope, Predicate<UnitOfWork> question) {
        return read(scope, question::test);
    }
}
