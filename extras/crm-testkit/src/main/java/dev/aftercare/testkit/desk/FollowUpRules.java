package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.ProblemInput;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.followup.SeeCallFigures;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls after a delivery, from hand to hand to their end (FUP-1a, FUP-3). It is 2 March 2026, 8 o'clock. */
interface FollowUpRules extends OnStage {

    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("FUP-1a")
    default void aDeliveryCausesItsThreeCallsWhenTheirDaysHaveCome() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, TODAY);
        assertThat(FollowUpStage.due(dealer)).isEmpty();
        stage().itIs("2026-03-05T00:00:00Z");
        assertThat(FollowUpStage.due(dealer)).extracting(FollowUpRules::point).containsExactly("delivery-3");
        stage().itIs("2026-03-09T00:00:00Z");
        assertThat(FollowUpStage.due(dealer))
                .extracting(FollowUpRules::point)
                .containsExactly("delivery-3", "delivery-7");
        stage().itIs("2026-04-01T00:00:00Z");
        assertThat(FollowUpStage.due(dealer))
                .extracting(FollowUpRules::point)
                .containsExactly("delivery-3", "delivery-7", "delivery-30");
    }

    @Test
    @Tag("FUP-1a")
    default void aDeliveryOfLongAgoCausesNoCallsThatAreTooLate() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, TODAY.minusDays(61));
        delivered(dealer, TODAY.minusDays(60));
        assertThat(FollowUpStage.due(dealer)).extracting(FollowUpRules::point).containsExactly("delivery-30");
    }

    @Test
    @Tag("FUP-1a")
    default void aDealerHasItsOwnPoints() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        FollowUpPolicy standard = FollowUpPolicy.standard();
        FollowUpPolicy own = new FollowUpPolicy(standard.points().subList(1, 2), 3, 3, 30, 7, ProblemSeverity.MINOR);
        stage().crm()
                .policies()
                .record(dealer.as(Role.DEALER_MANAGER), RecordPolicy.of(FollowUpPolicy.KIND, TODAY, own))
                .orElseThrow();
        delivered(dealer, TODAY);
        stage().itIs("2026-04-01T00:00:00Z");
        assertThat(FollowUpStage.due(dealer)).extracting(FollowUpRules::point).containsExactly("delivery-7");
    }

    @Test
    @Tag("FUP-3")
    default void aCallIsHandedOutWhenItIsDueAndToOneAtATime() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, TODAY.minusDays(3));
        stage().itIs("2026-03-02T00:00:00Z");
        Call anna = FollowUpStage.agent(dealer, 1);
        Call ben = FollowUpStage.agent(dealer, 2);
        FollowUp handed = FollowUpStage.next(dealer, anna);
        assertThat(handed.standing().lease().orElseThrow().by())
                .isEqualTo(anna.actor().id());
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(ben, NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        RecordCall done = RecordCall.done(handed.id().value(), Satisfaction.SATISFIED, "");
        assertThat(BookingRules.codeOf(dealer.crm().followUps().record(ben, done)))
                .isEqualTo(FollowUpRefusal.HELD_BY_ANOTHER);

        stage().itIs("2026-03-02T00:30:00Z");
        FollowUp again = FollowUpStage.next(dealer, ben);
        assertThat(again.id()).isEqualTo(handed.id());
        assertThat(BookingRules.codeOf(dealer.crm().followUps().record(anna, done)))
                .isEqualTo(FollowUpRefusal.HELD_BY_ANOTHER);
        assertThat(dealer.crm()
                        .followUps()
                        .record(ben, done)
                        .orElseThrow()
                        .standing()
                        .state())
                .isEqualTo(FollowUpState.DONE);
        assertThat(BookingRules.codeOf(dealer.crm().followUps().record(ben, done)))
                .isEqualTo(FollowUpRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    @Tag("FUP-3")
    default void whatIsMostUrgentComesFirstAndOnlyOfTheOccasionAskedFor() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        delivered(dealer, TODAY.minusDays(7));
        delivered(dealer, TODAY.minusDays(3));
        missed(dealer);
        Call anna = FollowUpStage.agent(dealer, 1);
        NextCall missedOnes = new NextCall(Occasion.NO_SHOW);
        assertThat(point(dealer.crm().followUps().next(anna, missedOnes).orElseThrow()))
                .isEqualTo("no-show");
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(anna, missedOnes)))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        assertThat(List.of(point(FollowUpStage.next(dealer, anna)), point(FollowUpStage.next(dealer, anna))))
                .as("both were in time until 2 March; the one that was due at once first, then the lower id")
                .containsExactlyInAnyOrder("delivery-7", "delivery-3");
    }

    @Test
    @Tag("FUP-3")
    default void noAnswerIsTriedAgainInTheAfternoonAndTheNextMorningAndThenNotReached() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, TODAY.minusDays(3));
        Call anna = FollowUpStage.agent(dealer, 1);
        FollowUp first = FollowUpStage.tried(dealer, anna, CallResult.NO_ANSWER);
        assertThat(first.nextDue()).contains(dealer.at("2026-03-02T13:00"));
        stage().itIs("2026-03-02T04:59:59Z");
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(anna, NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        stage().itIs("2026-03-02T05:00:00Z");
        FollowUp second = FollowUpStage.tried(dealer, anna, CallResult.NO_ANSWER);
        assertThat(second.nextDue()).contains(dealer.at("2026-03-03T08:00"));
        stage().itIs("2026-03-03T00:00:00Z");
        FollowUp third = FollowUpStage.tried(dealer, anna, CallResult.NO_ANSWER);
        assertThat(third.standing().state()).isEqualTo(FollowUpState.NOT_REACHED);
        assertThat(dealer.crm().followUps().figures(anna, new SeeCallFigures(TODAY)))
                .isEqualTo(new CallFigures(0, 0, 2, 0));
    }

    @Test
    @Tag("FUP-3")
    default void theCustomersTimeAndTheRightPersonAreKept() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, TODAY.minusDays(3));
        Call anna = FollowUpStage.agent(dealer, 1);
        FollowUp handed = FollowUpStage.next(dealer, anna);
        FollowUp wrong = dealer.crm()
                .followUps()
                .record(anna, RecordCall.wrongPerson(handed.id().value(), "his wife 李娜 13800001111"))
                .orElseThrow();
        assertThat(wrong.attempts().get(0).note()).isEqualTo("his wife 李娜 13800001111");
        FollowUp asked = dealer.crm()
                .followUps()
                .record(anna, RecordCall.callBack(handed.id().value(), dealer.at("2026-03-04T19:30")))
                .orElseThrow();
        assertThat(asked.nextDue()).contains(dealer.at("2026-03-04T19:30"));
        assertThat(dealer.crm()
                        .journal()
                        .timeline(
                                dealer.clerk(),
                                new SeeTimeline(
                                        SubjectKind.CUSTOMER, handed.customer().value(), PageOf.first(50)))
                        .items())
                .extracting(JournalEntry::type)
                .contains("follow-up.planned", "follow-up.handed-out", "follow-up.tried");
    }

    @Test
    @Tag("FUP-3")
    default void aCallUnderARequestKeyIsHandedOutOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, TODAY.minusDays(3));
        delivered(dealer, TODAY.minusDays(3));
        Call keyed = FollowUpStage.agent(dealer, 1).keyed("k-1");
        assertThat(FollowUpStage.next(dealer, keyed).id())
                .isEqualTo(FollowUpStage.next(dealer, keyed).id());
    }

    @Test
    @Tag("FUP-6")
    default void aProblemEndsTheCallAndIsKeptWithIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, TODAY.minusDays(3));
        Call anna = FollowUpStage.agent(dealer, 1);
        FollowUp handed = FollowUpStage.next(dealer, anna);
        ProblemInput problem = new ProblemInput("hardware", "squeaks 吱吱声", ProblemSeverity.GRAVE);
        dealer.crm()
                .followUps()
                .record(anna, RecordCall.problem(handed.id().value(), Satisfaction.NOT_SATISFIED, problem))
                .orElseThrow();
        FollowUp kept = dealer.crm().followUps().find(anna, handed.id().value());
        assertThat(kept.standing().state()).isEqualTo(FollowUpState.DONE);
        assertThat(kept.attempts().get(0).problem().orElseThrow().words()).isEqualTo("squeaks 吱吱声");
        assertThat(dealer.crm().followUps().figures(anna, new SeeCallFigures(null)))
                .isEqualTo(new CallFigures(0, 0, 1, 1));
    }

    @Test
    @Tag("APT-6a")
    default void aNoShowIsAskedAboutUnlessTheCarComesAfterAll() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        missed(dealer);
        FollowUp call = FollowUpStage.due(dealer).get(0);
        assertThat(call.topics()).extracting(Topic::occasion).containsExactly(Occasion.NO_SHOW);
        assertThat(call.nextDue()).contains(stage().now());
        dealer.crm()
                .appointments()
                .arrive(
                        dealer.as(Role.GUARD),
                        LogArrival.now(call.topics().get(0).about().id()))
                .orElseThrow();
        assertThat(dealer.crm()
                        .followUps()
                        .find(FollowUpStage.agent(dealer, 1), call.id().value())
                        .standing()
                        .state())
                .isEqualTo(FollowUpState.CANCELLED);
    }

    /** A car that was booked for 9 o'clock and has not come by 10:00:00.000001. */
    private void missed(DealerStage dealer) {
        DealerVehicle car = dealer.aCar();
        dealer.crm()
                .appointments()
                .book(dealer.as(Role.APPOINTMENT_CLERK), dealer.booking(car, "maintenance", "2026-03-03T09:00"))
                .orElseThrow();
        stage().itIs("2026-03-03T02:00:00.000001Z");
        dealer.crm().jobs().runDue(100);
    }

    private static DealerVehicle delivered(DealerStage dealer, LocalDate day) {
        Customer buyer = dealer.customer("王", "小明");
        return FollowUpStage.delivered(dealer, dealer.carOf(buyer), buyer, day);
    }

    private static String point(FollowUp call) {
        return call.topics().get(0).point();
    }
}
