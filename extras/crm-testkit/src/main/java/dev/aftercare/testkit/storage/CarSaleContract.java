package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.port.followup.CarSales.CarSale;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sales of cars that calls have not been looked at for yet (hard case 24). */
public interface CarSaleContract extends OnStorage {

    @Test
    @Tag("HC-24")
    default void salesAreNotedOnceAndFoundByTheJobsAlone() {
        TwoDealers network = TwoDealers.in(this);
        CarSale sale = new CarSale(network.car().id(), network.customer().id());
        write(network.scopeOfB(), unit -> unit.carSales().note(sale));
        write(network.scopeOfB(), unit -> unit.carSales().note(sale));
        assertThat(list(network.scopeOfB(), unit -> unit.carSales().noted(9))).isEmpty();
        write(network.scopeOfB(), unit -> unit.carSales().forget(sale));
        assertThat(list(Scope.job("due"), unit -> unit.carSales().noted(9))).containsExactly(sale);
        write(Scope.job("due"), unit -> unit.carSales().forget(sale));
        assertThat(list(Scope.job("due"), unit -> unit.carSales().noted(9))).isEmpty();
    }

    @Test
    @Tag("HC-24")
    default void aLaterSaleTakesThePlaceOfTheOneBefore() {
        TwoDealers network = TwoDealers.in(this);
        for (List<Long> buyers : List.of(List.of(1L, 2L), List.of(2L, 1L))) {
            CarSale first = sale(network, buyers.get(0));
            CarSale second = sale(network, buyers.get(1));
            write(network.scopeOfA(), unit -> unit.carSales().note(first));
            write(network.scopeOfB(), unit -> unit.carSales().note(second));
            Scope job = Scope.job("due");
            assertThat(list(job, unit -> unit.carSales().noted(9))).containsExactly(second);
            write(job, unit -> assertThat(unit.carSales().forget(first)).isFalse());
            assertThat(list(job, unit -> unit.carSales().noted(9))).containsExactly(second);
            write(job, unit -> {
                assertThat(unit.carSales().forget(second)).isTrue();
                assertThat(unit.carSales().forget(second)).isFalse();
            });
        }
    }

    private static CarSale sale(TwoDealers network, long buyer) {
        return new CarSale(network.car().id(), new CustomerId(new UUID(7, buyer)));
    }
}
