package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.domain.warranty.WarrantyRefusal;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who ask for the same first service at the same instant (WAR-1a). */
interface WarrantyCrowd extends OnStage {

    @Test
    @Tag("WAR-1a")
    default void ofTwoDealersWhoAskAtTheSameInstantOneHasTheFirstService() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        LocalDate today = LocalDate.of(2026, 3, 2);
        DealerVehicle car = one.aCar();
        one.crm()
                .vehicles()
                .deliver(
                        one.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(
                                car.id().value(), car.owner().orElseThrow().value(), today.minusDays(20), null))
                .orElseThrow();
        two.crm()
                .vehicles()
                .showPapers(
                        two.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();

        List<Outcome<FirstServiceVoucher>> outcomes = Crowd.of(Stream.of(one, two, one, two)
                .<Callable<Outcome<FirstServiceVoucher>>>map(
                        dealer -> () -> WarrantyRules.service(dealer, car, today, 3_200))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .hasSize(3)
                .allMatch(outcome -> BookingRules.codeOf(outcome) == WarrantyRefusal.FIRST_SERVICE_USED);
    }
}
