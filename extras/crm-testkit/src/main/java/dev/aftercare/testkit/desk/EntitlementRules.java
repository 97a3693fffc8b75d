package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.GateStage.arrives;
import static dev.aftercare.testkit.desk.GateStage.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.Entitlement;
import dev.aftercare.domain.visit.EntitlementKind;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.BillInput.Line;
import dev.aftercare.usecase.visit.CorrectVisit;
import dev.aftercare.usecase.visit.SettleVisit;
import dev.aftercare.usecase.visit.VoidVisit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What who comes gets for how they came (APT-6c). Appointments are on Tuesday, 3 March 2026, at nine, which is one o'clock UTC. */
interface EntitlementRules extends OnStage {

    @Test
    @Tag("APT-6c")
    @Tag("VIS-9")
    default void whoComesOnTimePaysLessForTheirOwnLabourAndForNothingElse() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Visit visit = came(dealer, dealer.aCar(), "2026-03-03T01:00:00Z");
        assertThat(visit.reception().entitlement()).contains(new Entitlement(EntitlementKind.LABOUR_DISCOUNT, 5));
        HouseStage.receive(dealer, visit, 12_000).orElseThrow();
        HouseStage.done(dealer, HouseStage.ordered(dealer, visit, "1000.00"));
        BillInput bill = new BillInput(
                "CNY",
                List.of(
                        Line.of(WorkLine.Kind.LABOUR, "A1", "Oil change", "1", "33.33"),
                        Line.of(WorkLine.Kind.LABOUR, "A2", "Filter", "1", "33.37"),
                        Line.of(WorkLine.Kind.PART, "P1", "Oil", "1", "200.00"),
                        Line.of(WorkLine.Kind.LABOUR, "W1", "Recall", "1", "500.00")
                                .paidBy(Payer.MANUFACTURER)));
        Visit settled = settle(dealer, visit, bill);
        Bill billed = settled.settlement().orElseThrow().bill();
        assertThat(billed.discount()).as("5 % of 66.70, rounded once").hasToString("3.34 CNY");
        assertThat(billed.amounts().get(Payer.CUSTOMER)).hasToString("263.36 CNY");
        assertThat(billed.amounts().get(Payer.MANUFACTURER)).hasToString("500.00 CNY");
        assertThat(billed.total()).hasToString("763.36 CNY");
        HouseStage.moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        HouseStage.moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        Visit corrected = dealer.crm()
                .visits()
                .correct(
                        dealer.as(Role.DEALER_MANAGER),
                        new CorrectVisit(
                                visit.id().value(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                HouseStage.bill("100.00"),
                                null,
                                null,
                                "another bill"))
                .orElseThrow();
        assertThat(corrected.settlement().orElseThrow().bill().ofCustomer())
                .as("a corrected bill has it, too")
                .hasToString("95.00 CNY");
    }

    @Test
    @Tag("APT-6c")
    default void whoComesEarlyOrWithoutAppointmentPaysAllAndGetsNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Visit early = came(dealer, dealer.aCar(), "2026-03-03T00:44:59Z");
        assertThat(early.reception().entitlement()).isEmpty();
        Visit walkIn = HouseStage.open(dealer, dealer.aCar(), null).orElseThrow();
        assertThat(walkIn.reception().entitlement()).isEmpty();
    }

    @Test
    @Tag("APT-6c")
    @Tag("CUS-4b")
    @Tag("HC-36")
    default void whoComesLateGetsAGiftOnceUnderWhateverIdAndAgainWhereTheVisitIsVoided() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Customer customer = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        Visit first = came(dealer, dealer.carOf(customer), "2026-03-03T01:16:00Z");
        assertThat(first.reception().entitlement()).contains(Entitlement.gift());
        assertThat(came(dealer, dealer.carOf(twin), "2026-03-04T01:16:00Z", "2026-03-04T09:00")
                        .reception()
                        .entitlement())
                .as("another customer, as far as is known")
                .contains(Entitlement.gift());
        MergeStage.of(dealer).merged(customer, twin);
        DealerVehicle third = dealer.carOf(MergeStage.seen(dealer, customer.id()));
        Visit second = came(dealer, third, "2026-03-05T01:16:00Z", "2026-03-05T09:00");
        assertThat(second.reception().entitlement()).as("had it before").isEqualTo(Optional.empty());
        HouseStage.moveOn(dealer, second, VisitStage.BROKEN_OFF).orElseThrow();
        HouseStage.moveOn(dealer, second, VisitStage.LEFT).orElseThrow();

        Customer other = dealer.customer("赵", "云");
        DealerVehicle theirs = dealer.carOf(other);
        Visit once = came(dealer, theirs, "2026-03-09T01:16:00Z", "2026-03-09T09:00");
        assertThat(once.reception().entitlement()).contains(Entitlement.gift());
        HouseStage.moveOn(dealer, once, VisitStage.BROKEN_OFF).orElseThrow();
        HouseStage.moveOn(dealer, once, VisitStage.LEFT).orElseThrow();
        dealer.crm()
                .visits()
                .voidVisit(
                        dealer.as(Role.DEALER_MANAGER), new VoidVisit(once.id().value(), "another car"))
                .orElseThrow();
        assertThat(came(dealer, theirs, "2026-03-10T01:16:00Z", "2026-03-10T09:00")
                        .reception()
                        .entitlement())
                .as("the voided visit gives the right back")
                .contains(Entitlement.gift());
    }

    @Test
    @Tag("APT-6c")
    default void aGiftAtOneDealerIsNoneAtAnother() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage other = stage().openDealer("SH02", 1).staffed(1, 1);
        assertThat(came(one, one.aCar(), "2026-03-03T01:16:00Z").reception().entitlement())
                .contains(Entitlement.gift());
        assertThat(came(other, other.aCar(), "2026-03-04T01:16:00Z", "2026-03-04T09:00")
                        .reception()
                        .entitlement())
                .contains(Entitlement.gift());
    }

    private Visit came(DealerStage dealer, DealerVehicle car, String at) {
        return came(dealer, car, at, "2026-03-03T09:00");
    }

    private Visit came(DealerStage dealer, DealerVehicle car, String at, String agreed) {
        Appointment booked = dealer.booked(car, agreed);
        stage().itIs(at);
        arrives(dealer, booked);
        return visit(dealer, car, booked);
    }

    private static Visit settle(DealerStage dealer, Visit visit, BillInput bill) {
        return dealer.crm()
                .visits()
                .settle(dealer.as(Role.CASHIER), new SettleVisit(visit.id().value(), bill, false, null))
                .orElseThrow();
    }
}
