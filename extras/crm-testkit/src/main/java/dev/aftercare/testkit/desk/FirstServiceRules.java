package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.WarrantyRules.DELIVERED;
import static dev.aftercare.testkit.desk.WarrantyRules.TODAY;
import static dev.aftercare.testkit.desk.WarrantyRules.ask;
import static dev.aftercare.testkit.desk.WarrantyRules.delivered;
import static dev.aftercare.testkit.desk.WarrantyRules.service;
import static dev.aftercare.testkit.desk.WarrantyRules.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.warranty.CoverageReason;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.FirstServiceTiming;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.domain.warranty.WarrantyRefusal;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.policy.RecordPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first service, which a car has free once in the network (WAR-1a). It is 2 March 2026. */
interface FirstServiceRules extends OnStage {

    @Test
    @Tag("WAR-1a")
    default void theFirstServiceIsJudgedByThePolicyOfTheDelivery() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer);
        stage().crm()
                .policies()
                .record(
                        Stage.administrator(),
                        RecordPolicy.of(
                                FirstServicePolicy.KIND,
                                DELIVERED.plusDays(1),
                                new FirstServicePolicy(1, 1_000, 0, false, false)))
                .orElseThrow();

        assertThat(service(dealer, car, TODAY, 4_000).isAccepted()).isTrue();
    }

    @Test
    @Tag("WAR-1a")
    default void theFirstServiceIsFreeOnceInTheNetwork() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one);
        show(two, car);

        FirstServiceVoucher voucher = service(one, car, TODAY, 3_200).orElseThrow();
        assertThat(voucher.number()).hasToString("F-2026-000001");
        assertThat(voucher.timing()).isEqualTo(FirstServiceTiming.IN_TIME);
        assertThat(one.crm().warranty().firstService(one.clerk(), car.id().value()))
                .isEqualTo(voucher);
        assertThat(BookingRules.codeOf(service(two, car, TODAY, 3_300))).isEqualTo(WarrantyRefusal.FIRST_SERVICE_USED);
        assertThat(BookingRules.codeOf(service(one, car, TODAY, 3_300))).isEqualTo(WarrantyRefusal.FIRST_SERVICE_USED);
    }

    @Test
    @Tag("WAR-1a")
    default void aFirstServiceOutOfItsTimeIsRefusedAndUsesNothingUp() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer);

        assertThat(BookingRules.refusalOf(service(dealer, car, TODAY, 5_120)).arguments())
                .containsEntry("days", "0")
                .containsEntry("kilometres", "120");
        assertThat(BookingRules.codeOf(service(dealer, car, TODAY.plusDays(1), 3_000)))
                .isEqualTo(WarrantyRefusal.FIRST_SERVICE_DAY);
        assertThat(BookingRules.codeOf(service(dealer, car, DELIVERED.minusDays(1), 3_000)))
                .isEqualTo(WarrantyRefusal.FIRST_SERVICE_DAY);
        assertThatThrownBy(() -> dealer.crm()
                        .warranty()
                        .firstService(dealer.clerk(), car.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThat(service(dealer, car, TODAY, 900).orElseThrow().timing()).isEqualTo(FirstServiceTiming.EARLY);
    }

    @Test
    @Tag("WAR-1a")
    default void aCarThatWasNotDeliveredHasNoFirstServiceYet() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        show(dealer, car);

        assertThat(BookingRules.codeOf(service(dealer, car, TODAY, 3_000))).isEqualTo(WarrantyRefusal.NOT_DELIVERED);
        assertThat(ask(dealer, car, TODAY, 10L, FaultCause.DEFECT).reason()).isEqualTo(CoverageReason.NOT_DELIVERED);
    }
}
