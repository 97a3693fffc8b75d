package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintClock.Fired;
import dev.aftercare.domain.complaint.EscalationLevel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.vehicle.VehicleHistory.PastVisit;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.domain.warranty.CoverageVerdict;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.followup.ProblemInput;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import dev.aftercare.usecase.visit.AnswerEstimate;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.BillInput.Line;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.SettleVisit;
import dev.aftercare.usecase.warranty.AskCoverage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A car's life from delivery over its first service, a warranty repair, a complaint and two sales to its third owner, told so that a
 * service manager can read it.
 */
interface LifeStory extends OnStage {

    @Test
    @Tag("VEH-2")
    @Tag("WAR-1a")
    @Tag("WAR-3")
    @Tag("VIS-9")
    @Tag("FUP-1a")
    @Tag("CMP-2")
    @Tag("CMP-3c")
    @Tag("HC-24")
    default void aCarFromItsDeliveryToItsThirdOwner() {
        DealerStage shanghai = stage().openDealer("SH01", 1).staffed(1, 1);
        shanghai.hire("Manager Zhao", Role.CUSTOMER_RELATIONS_MANAGER, HoursInput.everyDay("08:00-18:00"));
        Customer wang = shanghai.customer("王", "小明");
        DealerVehicle car = shanghai.carOf(wang);

        // 2 March: Wang Xiaoming takes delivery. Three days later he is called, and all is well.
        deliver(shanghai, car, wang);
        stage().itIs("2026-03-05T01:00:00Z");
        FollowUp thirdDay = FollowUpStage.tried(shanghai, FollowUpStage.agent(shanghai, 1), CallResult.DONE);
        assertThat(thirdDay.topics()).extracting(Topic::occasion).containsExactly(Occasion.DELIVERY);

        // In April he is told that the first service is due soon; on 20 May he comes with 4,600 km, and pays nothing.
        stage().itIs("2026-04-02T02:00:00Z");
        callAll(shanghai);
        stage().itIs("2026-05-20T01:30:00Z");
        assertThat(WarrantyRules.service(shanghai, car, LocalDate.of(2026, 5, 20), 4_600)
                        .isAccepted())
                .isTrue();
        Visit first = visit(shanghai, car, wang, VisitKind.FIRST_SERVICE, 4_600, bill(Payer.MANUFACTURER, "426.00"));
        assertThat(first.settlement().orElseThrow().bill().ofCustomer()).hasToString("0.00 CNY");
        assertThat(CareDeskRules.careOf(shanghai, car).due().distance().amount())
                .as("the next service is due 10,000 km after the first")
                .isEqualTo(14_600);

        stage().itIs("2026-05-21T01:00:00Z");
        callAll(shanghai);

        // In September the engine stutters. It is a defect, warranty covers it, and the manufacturer pays.
        stage().itIs("2026-09-14T01:00:00Z");
        assertThat(coverage(shanghai, car, 11_800)).isEqualTo(CoverageVerdict.COVERED);
        Visit repair =
                visit(shanghai, car, wang, VisitKind.WARRANTY_REPAIR, 11_800, bill(Payer.MANUFACTURER, "980.00"));
        assertThat(repair.settlement().orElseThrow().bill().amounts()).containsOnlyKeys(Payer.MANUFACTURER);

        // But it stutters again: he says so when he is called on the next day, and a complaint begins.
        stage().itIs("2026-09-15T01:00:00Z");
        FollowUp afterRepair = FollowUpStage.next(shanghai, FollowUpStage.agent(shanghai, 1));
        assertThat(afterRepair.topics())
                .extracting(Topic::about)
                .containsExactly(repair.id().subject());
        shanghai.crm()
                .followUps()
                .record(
                        FollowUpStage.agent(shanghai, 1),
                        RecordCall.problem(
                                afterRepair.id().value(),
                                Satisfaction.NOT_SATISFIED,
                                new ProblemInput("not-fixed", "发动机还在抖", ProblemSeverity.SERIOUS)))
                .orElseThrow();
        ComplaintStage complaints = new ComplaintStage(shanghai);
        Complaint complaint = complaints
                .desk()
                .open(complaints.agent(), PageOf.first(9))
                .items()
                .get(0)
                .complaint();

        // Nobody sees to it for a day: the owner's head is told once the 24 hours are over, and only once.
        stage().pass(Duration.ofHours(25));
        stage().crm().jobs().runDue(100);
        stage().crm().jobs().runDue(100);
        assertThat(complaints.seen(complaint).clock().fired())
                .extracting(Fired::level)
                .containsExactly(EscalationLevel.OWNER, EscalationLevel.OWNERS_HEAD);

        // Now it goes quickly: cause found, solved, he is content; it was late, and that is on record.
        complaints.ledTo(complaint, Onward.ASK_AGAIN);
        Complaint closed = complaints.close(complaint, Judgement.SATISFIED).orElseThrow();
        assertThat(closed.progress().closing().orElseThrow().late()).isTrue();

        // In October he sells the car to Li Na, who lives in Beijing; her dealer sees what was done, but not by whom.
        stage().itIs("2026-10-12T02:00:00Z");
        DealerStage beijing = stage().openDealer("BJ01", 1).staffed(1, 1);
        Customer li = beijing.customer("李", "娜");
        buy(beijing, car, li, "2026-10-12");
        VehicleHistory history = beijing.crm()
                .vehicles()
                .history(beijing.as(Role.SERVICE_ADVISOR), car.id().value());
        assertThat(history.visits()).extracting(PastVisit::kind).containsExactly("FIRST_SERVICE", "WARRANTY_REPAIR");
        assertThatThrownBy(() -> beijing.crm()
                        .customers()
                        .find(beijing.clerk(), wang.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> beijing.crm()
                        .complaints()
                        .find(beijing.as(Role.CARE_AGENT), complaint.id().value()))
                .isInstanceOf(NotFoundException.class);

        // Wang is reminded of nothing any more: the car is Li Na's, and so is what it needs next.
        stage().crm().jobs().runDue(100);
        assertThat(FollowUpStage.due(shanghai)).isEmpty();
        assertThat(CareDeskRules.careOf(beijing, car).carer().customer()).isEqualTo(li.id());

        // In November she sells it on, to Zhao Lei; warranty goes with the car, the free first service is gone.
        stage().itIs("2026-11-16T02:00:00Z");
        Customer zhao = beijing.customer("赵", "雷");
        change(beijing, car, zhao, "2026-11-16");
        assertThat(coverage(beijing, car, 14_000)).isEqualTo(CoverageVerdict.COVERED);
        assertThat(WarrantyRules.service(beijing, car, LocalDate.of(2026, 11, 16), 14_000)
                        .isAccepted())
                .isFalse();
        assertThat(CareDeskRules.careOf(beijing, car).carer().customer()).isEqualTo(zhao.id());
    }

    private static void deliver(DealerStage dealer, DealerVehicle car, Customer buyer) {
        dealer.crm()
                .vehicles()
                .deliver(
                        dealer.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(car.id().value(), buyer.id().value(), LocalDate.of(2026, 3, 2), null))
                .orElseThrow();
    }

    /** The agents make every call that is due, and reach everybody. */
    private static void callAll(DealerStage dealer) {
        while (!FollowUpStage.due(dealer).isEmpty()) {
            FollowUpStage.tried(dealer, FollowUpStage.agent(dealer, 1), CallResult.DONE);
        }
    }

    /** A walk-in from the gate to the gate; what was estimated is what is billed. */
    private static Visit visit(
            DealerStage dealer, DealerVehicle car, Customer driver, VisitKind kind, long km, BillInput bill) {
        OpenVisit arrival = new OpenVisit(car.id().value(), driver.id().value(), null, kind);
        Visit visit = dealer.crm()
                .visits()
                .open(dealer.as(Role.SERVICE_ADVISOR), arrival)
                .orElseThrow();
        HouseStage.receive(dealer, visit, km).orElseThrow();
        dealer.crm()
                .visits()
                .estimate(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new EstimateWork(visit.id().value(), bill))
                .orElseThrow();
        dealer.crm()
                .visits()
                .answer(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new AnswerEstimate(visit.id().value(), true))
                .orElseThrow();
        HouseStage.done(dealer, visit);
        dealer.crm()
                .visits()
                .settle(dealer.as(Role.CASHIER), new SettleVisit(visit.id().value(), bill, null, null))
                .orElseThrow();
        return Stream.of(VisitStage.HANDED_BACK, VisitStage.LEFT)
                .map(stage -> HouseStage.moveOn(dealer, visit, stage).orElseThrow())
                .reduce(visit, (earlier, later) -> later);
    }

    private static BillInput bill(Payer payer, String price) {
        return new BillInput(
                "CNY",
                List.of(Line.of(WorkLine.Kind.LABOUR, "A1", "工时", "1", price).paidBy(payer)));
    }

    private static CoverageVerdict coverage(DealerStage dealer, DealerVehicle car, long km) {
        AskCoverage question = new AskCoverage(
                car.id().value(), dealer.dealer().dateAt(dealer.crm().now()), km, null, "engine", FaultCause.DEFECT);
        return dealer.crm()
                .warranty()
                .coverage(dealer.as(Role.CLAIMS_CLERK), question)
                .verdict();
    }

    /** A customer of another dealer buys the car and brings its papers. */
    private static void buy(DealerStage dealer, DealerVehicle car, Customer buyer, String day) {
        String plate = car.plate().orElseThrow().toString();
        dealer.crm()
                .vehicles()
                .register(
                        dealer.clerk(),
                        RegisterVehicle.car(car.vin().toString(), "VW", "Golf", plate)
                                .ownedBy(buyer.id().value()))
                .orElseThrow();
        change(dealer, car, buyer, day);
    }

    private static void change(DealerStage dealer, DealerVehicle car, Customer buyer, String day) {
        dealer.crm()
                .vehicles()
                .showPapers(
                        dealer.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();
        dealer.crm()
                .vehicles()
                .changeOwner(
                        dealer.as(Role.SALES_CONSULTANT),
                        ChangeOwner.to(car.id().value(), buyer.id().value(), LocalDate.parse(day)))
                .orElseThrow();
    }
}
