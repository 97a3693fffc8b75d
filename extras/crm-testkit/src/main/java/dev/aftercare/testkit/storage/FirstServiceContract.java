package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aGround;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.FirstServiceTiming;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Vouchers of first services: one per car, whoever did it (WAR-1a). */
public interface FirstServiceContract extends OnStorage {

    @Test
    @Tag("WAR-1a")
    default void voucherComesBackAsItWas() {
        TwoDealers network = TwoDealers.in(this);
        FirstServiceVoucher voucher =
                voucher(network.car().id(), network.a(), Distance.miles(1_900), FirstServiceTiming.EARLY);
        write(network.scopeOfA(), unit -> unit.firstServiceVouchers().insert(voucher));
        assertThat(find(network.scopeOfA(), unit -> unit.firstServiceVouchers().of(voucher.vehicle())))
                .contains(voucher);
        assertThat(find(Scope.network(), unit -> unit.firstServiceVouchers().of(voucher.vehicle())))
                .contains(voucher);
    }

    @Test
    @Tag("WAR-1a")
    @Tag("HC-23")
    default void howFarTheCarHadGoneIsPutRight() {
        TwoDealers network = TwoDealers.in(this);
        FirstServiceVoucher voucher =
                voucher(network.car().id(), network.a(), Distance.km(3_500), FirstServiceTiming.IN_TIME);
        write(network.scopeOfA(), unit -> unit.firstServiceVouchers().insert(voucher));
        FirstServiceVoucher right = new FirstServiceVoucher(
                voucher.vehicle(),
                voucher.number(),
                voucher.doneBy(),
                voucher.doneOn(),
                Distance.miles(1_900),
                FirstServiceTiming.EARLY,
                new Meter(2, 3_200_000_000L),
                2);
        assertThatThrownBy(() -> write(
                        network.scopeOfB(), unit -> unit.firstServiceVouchers().correct(right)))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> unit.firstServiceVouchers().correct(right));
        assertThat(find(network.scopeOfA(), unit -> unit.firstServiceVouchers().of(voucher.vehicle())))
                .contains(right);
        assertThatThrownBy(() -> write(
                        network.scopeOfA(), unit -> unit.firstServiceVouchers().correct(right)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("WAR-1a")
    default void aCarHasOneWhoeverDidIt() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        write(
                network.scopeOfA(),
                unit -> unit.firstServiceVouchers()
                        .insert(voucher(car, network.a(), Distance.km(3_200), FirstServiceTiming.IN_TIME)));
        FirstServiceVoucher second = voucher(car, network.b(), Distance.km(3_300), FirstServiceTiming.IN_TIME);
        assertThatThrownBy(() -> write(
                        network.scopeOfB(), unit -> unit.firstServiceVouchers().insert(second)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("NET-2")
    default void anotherDealerSeesItWhileAGroundOpensTheCar() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        FirstServiceVoucher voucher = voucher(car, network.a(), Distance.km(3_200), FirstServiceTiming.IN_TIME);
        write(network.scopeOfA(), unit -> unit.firstServiceVouchers().insert(voucher));
        assertThat(find(network.scopeOfB(), unit -> unit.firstServiceVouchers().of(car)))
                .isEmpty();
        Access papers = aGround()
                .of(network.b())
                .to(car.subject())
                .because(GroundKind.PAPERS)
                .build();
        write(network.scopeOfB(), unit -> unit.grounds().open(papers));
        assertThat(find(network.scopeOfB(), unit -> unit.firstServiceVouchers().of(car)))
                .contains(voucher);
        write(network.scopeOfB(), unit -> unit.grounds().end(papers, NOW));
        assertThat(find(network.scopeOfB(), unit -> unit.firstServiceVouchers().of(car)))
                .isEmpty();
    }

    private static FirstServiceVoucher voucher(
            VehicleId car, Dealer dealer, Distance distance, FirstServiceTiming timing) {
        return new FirstServiceVoucher(
                car,
                new ShortNumber('F', 2026, 1),
                dealer.id(),
                LocalDate.of(2026, 3, 1),
                distance,
                timing,
                Meter.FIRST,
                1);
    }
}
