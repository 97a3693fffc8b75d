package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.HouseStage.advisor;
import static dev.aftercare.testkit.desk.HouseStage.done;
import static dev.aftercare.testkit.desk.HouseStage.moveOn;
import static dev.aftercare.testkit.desk.HouseStage.open;
import static dev.aftercare.testkit.desk.HouseStage.ordered;
import static dev.aftercare.testkit.desk.HouseStage.receive;
import static dev.aftercare.testkit.desk.HouseStage.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.ReportVisit;
import dev.aftercare.usecase.visit.ReportVisit.Stay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What follows from a visit, and visits that another system led (VIS-1, FUP-1a, CARE-1). It is Monday, 2 March 2026, 8 o'clock. */
interface VisitAftermath extends OnStage {

    @Test
    @Tag("FUP-1a")
    @Tag("CARE-1")
    default void aServiceThatWasPaidIsWhereTheNextOneCountsFromAndIsCalledAbout() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit visit =
                receive(dealer, open(dealer, car, null).orElseThrow(), 12_000).orElseThrow();
        visit = settle(dealer, done(dealer, ordered(dealer, visit, "300.00")), "300.00", false)
                .orElseThrow();
        assertThat(dealer.crm()
                        .care()
                        .of(advisor(dealer), car.id().value())
                        .due()
                        .distance())
                .isEqualTo(Distance.km(22_000));

        moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        stage().itIs("2026-03-03T00:00:00Z");
        FollowUp call = FollowUpStage.next(dealer, FollowUpStage.agent(dealer, 1));
        assertThat(call.topics())
                .singleElement()
                .returns(Occasion.MAINTENANCE, Topic::occasion)
                .returns(visit.id().subject(), Topic::about);
    }

    @Test
    @Tag("CARE-1")
    default void aServiceBrokenOffIsPaidForButDoesNotCount() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit visit =
                receive(dealer, open(dealer, car, null).orElseThrow(), 12_000).orElseThrow();
        ordered(dealer, visit, "300.00");
        moveOn(dealer, visit, VisitStage.BROKEN_OFF).orElseThrow();
        settle(dealer, visit, "50.00", false).orElseThrow();
        assertThatThrownBy(
                        () -> dealer.crm().care().of(advisor(dealer), car.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("VIS-1")
    default void aVisitThatWasBrokenOffIsNotCalledAbout() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Visit visit = open(dealer, dealer.aCar(), null).orElseThrow();
        moveOn(dealer, visit, VisitStage.BROKEN_OFF).orElseThrow();
        moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        stage().pass(Duration.ofDays(5));
        assertThat(FollowUpStage.due(dealer)).isEmpty();
    }

    @Test
    @Tag("HC-24")
    @Tag("FUP-1a")
    default void whoSoldTheCarWhileItWasInTheHouseIsNotCalledAboutIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-10-01");
        Visit visit =
                receive(dealer, open(dealer, car, null).orElseThrow(), 4_000).orElseThrow();
        Customer buyer = dealer.customer("赵", "六");
        dealer.crm()
                .vehicles()
                .changeOwner(
                        dealer.as(Role.SALES_CONSULTANT),
                        ChangeOwner.to(car.id().value(), buyer.id().value(), LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        leaves(dealer, visit);
        stage().pass(Duration.ofDays(5));
        assertThat(FollowUpStage.due(dealer)).isEmpty();
    }

    @Test
    @Tag("HC-24")
    @Tag("FUP-1a")
    default void whoSoldTheCarElsewhereWhileItWasInTheHouseIsNotCalledAboutIt() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(one, "2025-10-01");
        Visit visit = receive(one, open(one, car, null).orElseThrow(), 4_000).orElseThrow();
        CareDeskRules.sold(two, car, two.customer("赵", "六"));
        leaves(one, visit);
        stage().pass(Duration.ofDays(5));
        assertThat(FollowUpStage.due(one)).isEmpty();
    }

    /** Worked on, paid, and out of the gate. */
    private static void leaves(DealerStage dealer, Visit visit) {
        settle(dealer, done(dealer, ordered(dealer, visit, "300.00")), "300.00", false)
                .orElseThrow();
        moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
    }

    @Test
    @Tag("VIS-1")
    @Tag("VIS-9")
    default void aVisitReportedTwiceIsOne() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Instant left = stage().now().minusSeconds(3_600);
        ReportVisit report = report(car, left, "4711");
        Visit first = dealer.crm().visits().report(machine(dealer), report).orElseThrow();
        assertThat(first.stage()).isEqualTo(VisitStage.LEFT);
        assertThat(first.leftAt()).contains(left);
        assertThat(first.settlement().orElseThrow().bill().amounts().keySet()).containsExactly(Payer.MANUFACTURER);

        stage().pass(Duration.ofDays(1));
        assertThat(dealer.crm().visits().report(machine(dealer), report).orElseThrow())
                .isEqualTo(first);
        assertThat(FollowUpStage.next(dealer, FollowUpStage.agent(dealer, 1)).topics())
                .extracting(Topic::about)
                .containsExactly(first.id().subject());
        assertThat(dealer.crm()
                        .visits()
                        .report(machine(dealer), report(car, left, "4712"))
                        .orElseThrow()
                        .id())
                .isNotEqualTo(first.id());
        assertThat(dealer.crm()
                        .visits()
                        .inHouse(advisor(dealer), PageOf.first(9))
                        .items())
                .isEmpty();
        assertThat(BookingRules.codeOf(dealer.crm()
                        .visits()
                        .report(machine(dealer), report(car, stage().now().plusSeconds(1), "4713"))))
                .isEqualTo(VisitRefusal.IN_THE_FUTURE);
    }

    private static ReportVisit report(DealerVehicle car, Instant left, String key) {
        BillInput free = new BillInput(
                "CNY",
                List.of(BillInput.Line.of(WorkLine.Kind.LABOUR, "A1", "Oil", "1", "99.00")
                        .paidBy(Payer.MANUFACTURER)));
        return new ReportVisit(
                car.id().value(),
                car.owner().orElseThrow().value(),
                VisitKind.FIRST_SERVICE,
                new Stay(left.minusSeconds(7_200), left, 4_800L, null),
                null,
                free,
                null,
                new ReferenceInput("dms", key));
    }

    private static Call machine(DealerStage dealer) {
        return dealer.as(Role.INTEGRATION);
    }
}
