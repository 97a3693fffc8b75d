package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.careOf;
import static dev.aftercare.testkit.desk.CareDeskRules.golfsTwiceAYear;
import static dev.aftercare.testkit.desk.HouseStage.bill;
import static dev.aftercare.testkit.desk.HouseStage.done;
import static dev.aftercare.testkit.desk.HouseStage.moveOn;
import static dev.aftercare.testkit.desk.HouseStage.open;
import static dev.aftercare.testkit.desk.HouseStage.ordered;
import static dev.aftercare.testkit.desk.HouseStage.receive;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.care.CareTrigger;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.visit.NextServiceInput;
import dev.aftercare.usecase.visit.SettleVisit;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the invoice says of the next service is what care reminds of (VIS-8, CARE-1). It is 2 March 2026. */
interface PromisedServiceRules extends OnStage {

    @Test
    @Tag("VIS-8")
    @Tag("CARE-1")
    default void theNextServiceOnTheInvoiceHoldsUntilTheNextServiceIsDone() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        serviced(dealer, car, 12_000, new NextServiceInput(LocalDate.of(2027, 9, 2), 27_000L, null));
        DueService promised = careOf(dealer, car).due();
        assertThat(promised)
                .as("later than the policy's 22,000 km or 12 months")
                .returns(LocalDate.of(2027, 9, 2), DueService::date)
                .returns(Distance.km(27_000), DueService::distance)
                .returns(CareTrigger.DATE, DueService::by);

        golfsTwiceAYear(dealer);
        CareDeskRules.read(dealer, car, "2026-03-02", 12_001);
        assertThat(careOf(dealer, car).due())
                .as("another policy")
                .returns(promised.date(), DueService::date)
                .returns(promised.distance(), DueService::distance);

        stage().pass(Duration.ofDays(30));
        serviced(dealer, car, 13_000, null);
        assertThat(careOf(dealer, car).due().distance()).isEqualTo(Distance.km(18_000));
        assertThat(careOf(dealer, car).due().date()).isBefore("2026-10-02");
    }

    @Test
    @Tag("VIS-8")
    default void whatTheInvoiceDoesNotSayFollowsFromThePolicy() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        serviced(dealer, car, 12_000, new NextServiceInput(LocalDate.of(2026, 6, 2), null, null));
        assertThat(careOf(dealer, car).due())
                .returns(LocalDate.of(2026, 6, 2), DueService::date)
                .returns(Distance.km(22_000), DueService::distance);
        DealerVehicle other = dealer.aCar();
        serviced(dealer, other, 12_000, new NextServiceInput(LocalDate.of(2026, 3, 2), 12_000L, null));
        assertThat(careOf(dealer, other).due())
                .as("a day and a distance that are no time to come promise nothing")
                .returns(LocalDate.of(2027, 3, 2), DueService::date)
                .returns(Distance.km(22_000), DueService::distance);
    }

    /** In for maintenance, and out again. */
    static void serviced(DealerStage dealer, DealerVehicle car, long km, @Nullable NextServiceInput next) {
        Visit visit = receive(dealer, open(dealer, car, null).orElseThrow(), km).orElseThrow();
        done(dealer, ordered(dealer, visit, "300.00"));
        dealer.crm()
                .visits()
                .settle(dealer.as(Role.CASHIER), new SettleVisit(visit.id().value(), bill("300.00"), null, next))
                .orElseThrow();
        moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
    }
}
