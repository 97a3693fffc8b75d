package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.Grievance;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Validation;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.ProblemInput;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What causes calls, replaces them, holds them back and ends them (hard cases 24 and 38). It is 2 March 2026. */
interface FollowUpCausesRules extends OnStage {

    LocalDate DELIVERED = LocalDate.of(2026, 2, 27);

    @Test
    @Tag("HC-38")
    default void theCarIsBackOnDayTwoAndOneCallIsMadeAboutTheLastVisit() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Subject first = visitLeft(dealer, car, Occasion.MAINTENANCE);
        stage().itIs("2026-03-03T10:00:00Z");
        Subject second = visitLeft(dealer, car, Occasion.WARRANTY_REPAIR);
        stage().itIs("2026-03-10T00:00:00Z");
        FollowUp only = FollowUpStage.next(dealer, FollowUpStage.agent(dealer, 1));
        assertThat(only.topics())
                .extracting(Topic::about)
                .containsExactly(second)
                .doesNotContain(first);
        assertThat(only.timing().due()).isEqualTo(dealer.at("2026-03-04T08:00"));
        assertThat(FollowUpStage.due(dealer)).hasSize(1);
    }

    @Test
    @Tag("FUP-3")
    default void aVisitWithinAWeekOfADeliverysCallJoinsIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer buyer = dealer.customer("王", "小明");
        DealerVehicle car = FollowUpStage.delivered(dealer, dealer.carOf(buyer), buyer, DELIVERED);
        visitLeft(dealer, car, Occasion.MAINTENANCE);
        FollowUp call = FollowUpStage.due(dealer).get(0);
        assertThat(call.topics()).extracting(Topic::occasion).containsExactly(Occasion.DELIVERY, Occasion.MAINTENANCE);
    }

    @Test
    @Tag("HC-38")
    default void anOpenComplaintHoldsSatisfactionCallsBackAndNoOthers() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        CustomerId complainer = car.owner().orElseThrow();
        Call anna = FollowUpStage.agent(dealer, 1);
        dealer.crm()
                .complaints()
                .receive(anna, ReceiveComplaint.byPhone(complainer.value(), "repair", "still loud"))
                .orElseThrow();
        cause(dealer, work -> FollowUpCauses.careDue(work, complainer, car.id(), aVisit()));
        FollowUp care = FollowUpStage.next(dealer, anna);
        dealer.crm()
                .followUps()
                .record(anna, RecordCall.of(care.id().value(), CallResult.DONE))
                .orElseThrow();

        visitLeft(dealer, car, Occasion.MAINTENANCE);
        DealerVehicle other = dealer.aCar();
        visitLeft(dealer, other, Occasion.MAINTENANCE);
        stage().itIs("2026-03-03T00:00:00Z");
        assertThat(FollowUpStage.next(dealer, anna).customer())
                .as("who has no open complaint")
                .isEqualTo(other.owner().orElseThrow());
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(anna, NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
    }

    @Test
    @Tag("FUP-5")
    @Tag("CMP-1")
    default void aProblemFoundBecomesAComplaintInTheUnitOfWorkOfTheCall() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer buyer = dealer.customer("王", "小明");
        FollowUpStage.delivered(dealer, dealer.carOf(buyer), buyer, DELIVERED);
        Call anna = FollowUpStage.agent(dealer, 1);
        FollowUp handed = FollowUpStage.next(dealer, anna);
        dealer.crm()
                .followUps()
                .record(
                        anna,
                        RecordCall.problem(
                                handed.id().value(),
                                Satisfaction.NOT_SATISFIED,
                                new ProblemInput("hardware", "squeaks", ProblemSeverity.GRAVE)))
                .orElseThrow();
        Complaint complaint = dealer.crm()
                .complaints()
                .open(anna, PageOf.first(9))
                .items()
                .get(0)
                .complaint();
        assertThat(complaint.grievance())
                .returns(buyer.id(), Grievance::customer)
                .returns("squeaks", Grievance::words)
                .returns(ComplaintChannel.FOLLOW_UP_CALL, Grievance::channel)
                .returns(ComplaintSeverity.GRAVE, Grievance::severity)
                .returns(stage().now(), Grievance::receivedAt);
    }

    @Test
    @Tag("HC-24")
    default void aSaleEndsTheFirstOwnersCallsHereAtOnceAndElsewhereWithTheJobs() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("BJ01", 1);
        Customer wang = home.customer("王", "小明");
        DealerVehicle car = home.carOf(wang);
        car = FollowUpStage.delivered(home, car, wang, DELIVERED);
        FollowUp atHome = FollowUpStage.due(home).get(0);

        Customer li = away.customer("李", "雷");
        String plate = car.plate().orElseThrow().toString();
        away.crm()
                .vehicles()
                .register(
                        away.clerk(),
                        RegisterVehicle.car(car.vin().toString(), "VW", "Golf", plate)
                                .ownedBy(li.id().value()))
                .orElseThrow();
        away.crm()
                .vehicles()
                .showPapers(away.clerk(), new ShowPapers(car.vin().toString(), plate))
                .orElseThrow();
        stage().itIs("2026-03-02T00:10:00Z");
        Customer seller = away.customer("王", "小明");
        VehicleId sold = car.id();
        cause(away, work -> FollowUpCauses.careDue(work, seller.id(), sold, aVisit()));
        cause(away, work -> FollowUpCauses.careDue(work, li.id(), sold, aVisit()));
        away.crm()
                .vehicles()
                .changeOwner(
                        away.as(Role.SALES_CONSULTANT),
                        ChangeOwner.to(car.id().value(), li.id().value(), LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        assertThat(FollowUpStage.due(away))
                .as("who sold it is not called about it, the new owner is")
                .extracting(FollowUp::customer)
                .containsExactly(li.id());
        assertThat(state(home, atHome)).isEqualTo(FollowUpState.OPEN);
        assertThat(home.crm().jobs().runDue(100).done()).containsEntry("sold-cars", 1);
        assertThat(state(home, atHome)).isEqualTo(FollowUpState.CANCELLED);
        assertThat(home.crm().jobs().runDue(100).done()).containsEntry("sold-cars", 0);
    }

    @Test
    @Tag("HC-24")
    default void soldTwiceBeforeTheJobsRunTheLastOwnerIsStillCalled() {
        for (boolean upwards : List.of(true, false)) {
            DealerStage home = stage().openDealer(upwards ? "SH01" : "SH02", 1);
            DealerStage away = stage().openDealer(upwards ? "BJ01" : "BJ02", 1);
            VehicleId car = new VehicleId(Ids.next());
            List<CustomerId> buyers = List.of(
                    home.customer("李", "雷").id(), home.customer("韩", "梅").id());
            boolean ascending = buyers.get(0).toString().compareTo(buyers.get(1).toString()) < 0;
            CustomerId first = buyers.get(ascending == upwards ? 0 : 1);
            CustomerId last = buyers.get(ascending == upwards ? 1 : 0);
            cause(home, work -> FollowUpCauses.careDue(work, first, car, aVisit()));
            cause(home, work -> FollowUpCauses.careDue(work, last, car, aVisit()));
            cause(away, work -> FollowUpCauses.ownerChanged(work, car, first));
            cause(away, work -> FollowUpCauses.ownerChanged(work, car, last));
            assertThat(home.crm().jobs().runDue(100).done()).containsEntry("sold-cars", 1);
            stage().pass(Duration.ofDays(1));
            assertThat(FollowUpStage.due(home)).extracting(FollowUp::customer).containsExactly(last);
        }
    }

    /** A visit ends; gives what the call is about. */
    private Subject visitLeft(DealerStage dealer, DealerVehicle car, Occasion occasion) {
        Subject visit = aVisit();
        cause(
                dealer,
                work -> FollowUpCauses.visitLeft(
                        work, car.owner().orElseThrow(), car.id(), visit, occasion, work.now()));
        return visit;
    }

    private static Subject aVisit() {
        return new Subject(SubjectKind.APPOINTMENT, Ids.next());
    }

    /** Something happens at a dealer, in a unit of work of its own. */
    private void cause(DealerStage dealer, Function<Work, List<Happening>> happening) {
        door().internally(dealer.clerk(), work -> {
            List<Happening> events = happening.apply(work);
            work.record(events);
            return events;
        });
    }

    private Door door() {
        return Door.to(
                storage(), stage()::now, new SplittableRandom(Ids.next().getLeastSignificantBits()), Validation.own());
    }

    private static FollowUpState state(DealerStage dealer, FollowUp call) {
        return dealer.crm()
                .followUps()
                .find(FollowUpStage.agent(dealer, 1), call.id().value())
                .standing()
                .state();
    }
}
