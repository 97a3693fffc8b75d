package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Registrations and inspections in a storage (VEH-5). */
public interface InspectionContract extends OnStorage {

    LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    @Tag("VEH-5")
    default void eachDealersWordIsItsOwnUntilAGroundOpensTheHistory() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        Roadworthiness here = told(network.a(), car, DAY);
        Roadworthiness there = new Roadworthiness(car, network.b().id(), Optional.of(DAY), Optional.empty(), 1);
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.inspections().insertIfAbsent(here)).isTrue());
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.inspections().insertIfAbsent(here)).isFalse());
        write(network.scopeOfB(), unit -> unit.inspections().insertIfAbsent(there));
        assertThat(list(network.scopeOfB(), unit -> unit.inspections().of(car))).containsExactly(there);
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.inspections().find(network.a().id(), car)))
                .isEmpty();
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(aGround()
                                .of(network.b())
                                .to(car.subject())
                                .because(GroundKind.PAPERS)
                                .build()));
        assertThat(list(network.scopeOfB(), unit -> unit.inspections().of(car))).containsExactlyInAnyOrder(here, there);
        Roadworthiness next = new Roadworthiness(car, network.a().id(), Optional.of(DAY), here.inspection(), 2);
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.inspections().update(next)))
                .isInstanceOf(RuntimeException.class);
        write(network.scopeOfA(), unit -> unit.inspections().update(next));
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.inspections().find(network.a().id(), car)))
                .contains(next);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.inspections().update(next)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("VEH-5")
    @Tag("NET-2")
    default void theDayOfTheLastInspectionIsKnownWhoeverToldOfIt() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        assertThat(find(network.scopeOfB(), unit -> unit.inspections().lastOf(car)))
                .isEmpty();
        write(network.scopeOfA(), unit -> unit.inspections().insertIfAbsent(told(network.a(), car, DAY)));
        write(
                network.scopeOfB(),
                unit -> unit.inspections()
                        .insertIfAbsent(
                                new Roadworthiness(car, network.b().id(), Optional.of(DAY), Optional.empty(), 1)));
        assertThat(find(network.scopeOfB(), unit -> unit.inspections().lastOf(car)))
                .contains(LocalDate.of(2024, 2, 1));
    }

    @Test
    @Tag("VEH-5")
    default void whatIsDueGoesOnWhereAPageEnds() {
        TwoDealers network = TwoDealers.in(this);
        Roadworthiness one = told(network.a(), aVehicle().build().id(), DAY);
        Roadworthiness same = told(network.a(), aVehicle().build().id(), DAY);
        Roadworthiness later = told(network.a(), aVehicle().build().id(), LocalDate.of(2026, 2, 28));
        write(network.scopeOfA(), unit -> {
            unit.inspections().insertIfAbsent(one);
            unit.inspections().insertIfAbsent(same);
            unit.inspections().insertIfAbsent(later);
            unit.inspections()
                    .insertIfAbsent(told(network.a(), aVehicle().build().id(), LocalDate.of(2026, 3, 1)));
        });
        Page<Roadworthiness> first = due(network, network.a(), PageRequest.first(1));
        Page<Roadworthiness> rest = due(network, network.a(), new PageRequest(first.next(), 9));
        assertThat(first.items()).hasSize(1).isSubsetOf(one, same);
        assertThat(rest.items()).hasSize(2).last().isEqualTo(later);
        assertThat(rest.items()).doesNotContainAnyElementsOf(first.items());
        assertThat(due(network, network.b(), PageRequest.first(9)).items()).isEmpty();
    }

    private Page<Roadworthiness> due(TwoDealers network, Dealer dealer, PageRequest page) {
        return read(
                network.scopeOfA(), unit -> unit.inspections().dueIn(dealer.id(), DateRange.ofMonth(2026, 2), page));
    }

    private static Roadworthiness told(Dealer dealer, VehicleId car, LocalDate due) {
        return new Roadworthiness(
                car,
                dealer.id(),
                Optional.empty(),
                Optional.of(new Inspection(LocalDate.of(2024, 2, 1), InspectionResult.PASSED, due)),
                1);
    }
}
