package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.followup.FindDueCalls;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.ProblemInput;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.visit.ReportVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A call is a week after the one before, and what is wrong becomes a complaint (FUP-3, FUP-5). It is Monday, 2 March 2026, 8 o'clock. */
interface CallsApartRules extends OnStage {

    @Test
    @Tag("FUP-3")
    default void aVisitSoonAfterACallThatWasDoneIsCalledAboutAWeekAfterThatCall() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = deliveredThirtyDaysAgo(dealer);
        FollowUpStage.tried(dealer, FollowUpStage.agent(dealer, 1), CallResult.DONE);
        visited(dealer, car);
        stage().itIs("2026-03-08T23:59:59.999999Z");
        assertThat(FollowUpStage.due(dealer))
                .extracting(FollowUp::nextDue)
                .containsExactly(Optional.of(dealer.at("2026-03-09T08:00")));
        assertThat(dealer.crm()
                        .followUps()
                        .next(FollowUpStage.agent(dealer, 1), NextCall.ofAll())
                        .isAccepted())
                .isFalse();
        stage().itIs("2026-03-09T00:00:00Z");
        FollowUp call = FollowUpStage.next(dealer, FollowUpStage.agent(dealer, 1));
        assertThat(call.topics()).extracting(Topic::point).containsExactly("maintenance");
        assertThat(call.timing().lastDay()).as("in time on that day").isEqualTo("2026-03-09");
    }

    @Test
    @Tag("FUP-3")
    default void aCallThatIsBeingMadeCountsAndOneThatReachedNobodyDoesNot() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle held = deliveredThirtyDaysAgo(dealer);
        FollowUpStage.next(dealer, FollowUpStage.agent(dealer, 1));
        visited(dealer, held);
        DealerVehicle missed = deliveredThirtyDaysAgo(dealer);
        Call anna = FollowUpStage.agent(dealer, 2);
        for (String time : List.of("2026-03-02T00:20:00Z", "2026-03-02T05:00:00Z", "2026-03-03T00:00:00Z")) {
            stage().itIs(time);
            FollowUp call = dealer.crm().followUps().due(anna, new FindDueCalls(null, PageOf.first(9))).items().stream()
                    .filter(due -> due.isAbout(missed.id()))
                    .findFirst()
                    .orElseThrow();
            dealer.crm()
                    .followUps()
                    .record(anna, RecordCall.of(call.id().value(), CallResult.NO_ANSWER))
                    .orElseThrow();
        }
        visited(dealer, missed);
        stage().itIs("2026-03-09T00:00:00Z");
        assertThat(FollowUpStage.due(dealer).stream()
                        .filter(call -> call.topics().get(0).point().equals("maintenance")))
                .extracting(FollowUp::customer, call -> call.timing().due())
                .containsExactlyInAnyOrder(
                        tuple(held.owner().orElseThrow(), dealer.at("2026-03-09T08:00")),
                        tuple(missed.owner().orElseThrow(), dealer.at("2026-03-04T08:00")));
    }

    @Test
    @Tag("FUP-3")
    default void whoIsBeingCalledIsNotHandedOutAgainAndTheOtherCallComesAWeekAfterTheOneThatWasDone() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer);
        Call anna = FollowUpStage.agent(dealer, 1);
        Call bert = FollowUpStage.agent(dealer, 2);
        FollowUp early = FollowUpStage.next(dealer, anna);
        FollowUp late = FollowUpStage.due(dealer).get(1);
        assertThat(noneFor(dealer, bert)).as("the customer is at the phone").isTrue();
        dealer.crm()
                .followUps()
                .record(anna, RecordCall.of(early.id().value(), CallResult.DONE))
                .orElseThrow();
        assertThat(dealer.crm().followUps().find(anna, late.id().value()).timing())
                .satisfies(moved -> {
                    assertThat(moved.due()).isEqualTo(dealer.at("2026-03-16T08:00"));
                    assertThat(moved.lastDay()).isEqualTo("2026-03-16");
                });
        assertThat(FollowUpStage.due(dealer)).isEmpty();
    }

    @Test
    @Tag("FUP-3")
    default void whoNamedTheTimeThemselvesIsCalledThenThoughAnotherCallWasDone() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer);
        Call anna = FollowUpStage.agent(dealer, 1);
        FollowUp early = FollowUpStage.next(dealer, anna);
        dealer.crm()
                .followUps()
                .record(anna, RecordCall.callBack(early.id().value(), dealer.at("2026-03-11T10:00")))
                .orElseThrow();
        FollowUpStage.tried(dealer, anna, CallResult.DONE);
        stage().itIs("2026-03-11T01:59:59Z");
        assertThat(noneFor(dealer, anna)).isTrue();
        stage().itIs("2026-03-11T02:00:00Z");
        assertThat(FollowUpStage.next(dealer, anna).id()).isEqualTo(early.id());
    }

    @Test
    @Tag("FUP-5")
    @Tag("CMP-1")
    default void everyProblemBecomesAComplaintUnlessThePolicyAsksForAGraverOne() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        problemFound(dealer, ProblemSeverity.MINOR);
        assertThat(complaints(dealer)).containsExactly(ComplaintSeverity.ORDINARY);

        FollowUpPolicy standard = FollowUpPolicy.standard();
        stage().crm()
                .policies()
                .record(
                        dealer.as(Role.DEALER_MANAGER),
                        RecordPolicy.of(
                                FollowUpPolicy.KIND,
                                LocalDate.of(2026, 3, 2),
                                new FollowUpPolicy(standard.points(), 3, 3, 30, 7, ProblemSeverity.GRAVE)))
                .orElseThrow();
        FollowUp kept = problemFound(dealer, ProblemSeverity.SERIOUS);
        assertThat(complaints(dealer)).containsExactly(ComplaintSeverity.ORDINARY);
        assertThat(kept.attempts().get(0).problem()).as("with its call").isPresent();
        problemFound(dealer, ProblemSeverity.GRAVE);
        assertThat(complaints(dealer)).containsExactlyInAnyOrder(ComplaintSeverity.ORDINARY, ComplaintSeverity.GRAVE);
    }

    private static FollowUp problemFound(DealerStage dealer, ProblemSeverity severity) {
        deliveredThirtyDaysAgo(dealer);
        Call anna = FollowUpStage.agent(dealer, 1);
        FollowUp handed = FollowUpStage.next(dealer, anna);
        return dealer.crm()
                .followUps()
                .record(
                        anna,
                        RecordCall.problem(
                                handed.id().value(),
                                Satisfaction.NOT_SATISFIED,
                                new ProblemInput("hardware", "squeaks", severity)))
                .orElseThrow();
    }

    private static List<ComplaintSeverity> complaints(DealerStage dealer) {
        return dealer.crm().complaints().open(FollowUpStage.agent(dealer, 1), PageOf.first(9)).items().stream()
                .map(open -> open.complaint().grievance().severity())
                .toList();
    }

    private static boolean noneFor(DealerStage dealer, Call agent) {
        return !dealer.crm().followUps().next(agent, NextCall.ofAll()).isAccepted();
    }

    /** It is 9 March, and the owner of a new car is to be called about its data and about their experience. */
    private void delivered(DealerStage dealer) {
        DealerVehicle car = dealer.aCar();
        Customer owner = dealer.crm()
                .customers()
                .find(dealer.clerk(), car.owner().orElseThrow().value());
        FollowUpStage.delivered(dealer, car, owner, LocalDate.of(2026, 3, 1));
        stage().itIs("2026-03-09T00:00:00Z");
        assertThat(FollowUpStage.due(dealer)).hasSize(2);
    }

    /** Only the call of the thirtieth day is left to be made, and is due. */
    private static DealerVehicle deliveredThirtyDaysAgo(DealerStage dealer) {
        return CareDeskRules.delivered(dealer, "2026-01-31");
    }

    /** The car was in for maintenance, and has just left. */
    private void visited(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .visits()
                .report(
                        dealer.as(Role.INTEGRATION),
                        new ReportVisit(
                                car.id().value(),
                                car.owner().orElseThrow().value(),
                                VisitKind.MAINTENANCE,
                                new ReportVisit.Stay(stage().now().minusSeconds(3_600), stage().now(), null, null),
                                null,
                                null,
                                null,
                                new ReferenceInput("dms", car.id().toString())))
                .orElseThrow();
    }
}
