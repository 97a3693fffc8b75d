package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Validation;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.RecordCall;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of calls and complaints when their customers are merged and parted (CUS-4b, hard case 30). It is 2 March 2026. */
interface MergedCallsRules extends OnStage {

    @Test
    @Tag("HC-30")
    default void bothHadAnOpenCallForOneVisitAndOneIsLeft() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        DealerVehicle car = dealer.carOf(ming);
        Subject visit = aVisit();
        visitLeft(dealer, ming.id(), car, visit);
        visitLeft(dealer, twin.id(), car, visit);
        stage().pass(Duration.ofDays(1));
        List<FollowUp> both = FollowUpStage.due(dealer);
        assertThat(both).hasSize(2);

        Merge merge = MergeStage.ofManufacturer(stage().crm()).merged(ming, twin);
        assertThat(FollowUpStage.due(dealer))
                .singleElement()
                .satisfies(call ->
                        assertThat(call.topics()).extracting(Topic::about).containsExactly(visit));
        assertThat(MergeStage.timeline(dealer, twin.id()))
                .as("in the dealer's own books")
                .contains("follow-up.replaced");

        MergeStage.ofManufacturer(stage().crm()).undo(merge).orElseThrow();
        assertThat(FollowUpStage.due(dealer))
                .as("each has theirs again")
                .extracting(FollowUp::id)
                .containsExactlyElementsOf(both.stream().map(FollowUp::id).toList());
    }

    @Test
    @Tag("HC-30")
    @Tag("FUP-3")
    default void callsDueWithinAWeekBecomeOneAndEachHasItsOwnAgainWhenParted() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Twins twins = bothToBeCalled(dealer);
        MergeStage desk = MergeStage.of(dealer);
        Merge merge = desk.merged(twins.ming(), twins.twin());
        FollowUp only = FollowUpStage.due(dealer).get(0);
        assertThat(FollowUpStage.due(dealer)).hasSize(1);
        assertThat(only.topics())
                .extracting(Topic::about)
                .containsExactlyInAnyOrder(twins.visitOfMing(), twins.visitOfTwin());

        desk.undo(merge).orElseThrow();
        List<FollowUp> parted = FollowUpStage.due(dealer);
        assertThat(parted).hasSize(2);
        assertThat(parted)
                .allSatisfy(call -> assertThat(call.topics())
                        .extracting(Topic::about)
                        .containsExactly(
                                call.customer().equals(twins.ming().id()) ? twins.visitOfMing() : twins.visitOfTwin()));
    }

    @Test
    @Tag("HC-30")
    default void aCallThatWasMadeMeanwhileWasMadeForBoth() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Twins twins = bothToBeCalled(dealer);
        MergeStage desk = MergeStage.of(dealer);
        Merge merge = desk.merged(twins.ming(), twins.twin());
        FollowUpStage.tried(dealer, FollowUpStage.agent(dealer, 1), CallResult.DONE);
        desk.undo(merge).orElseThrow();
        assertThat(FollowUpStage.due(dealer)).isEmpty();
    }

    @Test
    @Tag("HC-30")
    default void aCallInSomebodysHandIsLeftAloneAndTakesThePlaceOfTheSame() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        DealerVehicle car = dealer.carOf(ming);
        Subject visit = aVisit();
        visitLeft(dealer, ming.id(), car, visit);
        visitLeft(dealer, twin.id(), car, visit);
        stage().pass(Duration.ofDays(1));
        Call anna = FollowUpStage.agent(dealer, 1);
        FollowUp held = FollowUpStage.next(dealer, anna);
        MergeStage.of(dealer).merged(ming, twin);
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(FollowUpStage.agent(dealer, 2), NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        assertThat(dealer.crm()
                        .followUps()
                        .record(anna, RecordCall.of(held.id().value(), CallResult.DONE))
                        .orElseThrow()
                        .standing()
                        .state())
                .isEqualTo(FollowUpState.DONE);
    }

    @Test
    @Tag("HC-38")
    @Tag("HC-30")
    default void aComplaintUnderTheOldIdKeepsItsClockAndHoldsTheSurvivorsCallBack() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        Call anna = FollowUpStage.agent(dealer, 1);
        Complaint complaint = dealer.crm()
                .complaints()
                .receive(anna, ReceiveComplaint.byPhone(twin.id().value(), "repair", "still loud"))
                .orElseThrow();
        visitLeft(dealer, ming.id(), dealer.carOf(ming), aVisit());
        MergeStage.of(dealer).merged(ming, twin);
        stage().pass(Duration.ofDays(1));
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(anna, NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        assertThat(dealer.crm().complaints().find(anna, complaint.id().value())).isEqualTo(complaint);
    }

    @Test
    @Tag("HC-29")
    @Tag("HC-38")
    default void aVisitUnderTheOldIdIsCalledAboutOnceWithTheSurvivors() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        DealerVehicle car = dealer.carOf(ming);
        Subject first = aVisit();
        Subject second = aVisit();
        visitLeft(dealer, ming.id(), car, first);
        MergeStage.of(dealer).merged(ming, twin);
        stage().pass(Duration.ofDays(1));
        visitLeft(dealer, twin.id(), car, second);
        stage().pass(Duration.ofDays(1));
        assertThat(FollowUpStage.due(dealer)).singleElement().satisfies(call -> {
            assertThat(call.topics()).extracting(Topic::about).containsExactly(second);
            assertThat(call.customer()).isEqualTo(ming.id());
        });
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    @Tag("HC-37")
    default void aCallUnderTheOldIdIsHeldBackByTheStricterConsentUntilTheMergeIsTakenBack() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        dealer.crm()
                .customers()
                .recordConsent(
                        dealer.clerk(),
                        RecordConsent.withdrawn(
                                ming.id().value(),
                                ConsentPurpose.SURVEY,
                                ContactChannel.CALL,
                                ConsentProof.Means.BY_PHONE))
                .orElseThrow();
        visitLeft(dealer, twin.id(), dealer.carOf(twin), aVisit());
        stage().pass(Duration.ofDays(1));
        MergeStage desk = MergeStage.of(dealer);
        Merge merge = desk.merged(ming, twin);
        Call anna = FollowUpStage.agent(dealer, 1);
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(anna, NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        desk.undo(merge).orElseThrow();
        assertThat(FollowUpStage.next(dealer, anna).customer()).isEqualTo(twin.id());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void anAppointmentUnderTheOldIdIsOnTheDayWithTheSurvivorsNameAndBeginsAVisit() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        DealerVehicle car = dealer.carOf(twin);
        Appointment appointment = dealer.booked(car, "2026-03-03T09:00");
        MergeStage.of(dealer).merged(ming, twin);
        assertThat(dealer.crm()
                        .appointments()
                        .day(dealer.clerk(), new SeeDay(LocalDate.of(2026, 3, 3)))
                        .visits())
                .singleElement()
                .returns(ming.name(), visit -> visit.customer());
        stage().itIs("2026-03-03T01:00:00Z");
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(appointment.id().value()))
                .orElseThrow();
        assertThat(HouseStage.open(dealer, car, appointment.id().value())
                        .orElseThrow()
                        .reception()
                        .customer())
                .isEqualTo(ming.id());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("FUP-3")
    default void whoIsBeingCalledUnderAnotherIdIsNotHandedOut() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Twins twins = bothToBeCalled(dealer);
        FollowUpStage.next(dealer, FollowUpStage.agent(dealer, 1));
        MergeStage.of(dealer).merged(twins.ming(), twins.twin());
        assertThat(FollowUpStage.due(dealer)).hasSize(2);
        assertThat(isAnybodyToBeCalled(dealer)).isFalse();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("FUP-3")
    default void whoWasCalledUnderAnotherIdIsCalledAWeekLater() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Twins twins = bothToBeCalled(dealer);
        FollowUpStage.tried(dealer, FollowUpStage.agent(dealer, 1), CallResult.DONE);
        MergeStage.of(dealer).merged(twins.ming(), twins.twin());
        stage().pass(Duration.ofDays(6));
        assertThat(FollowUpStage.due(dealer)).hasSize(1);
        assertThat(isAnybodyToBeCalled(dealer)).isFalse();
        stage().pass(Duration.ofDays(1));
        assertThat(isAnybodyToBeCalled(dealer)).isTrue();
    }

    private static boolean isAnybodyToBeCalled(DealerStage dealer) {
        return dealer.crm()
                .followUps()
                .next(FollowUpStage.agent(dealer, 2), NextCall.ofAll())
                .isAccepted();
    }

    /** Two customers, and the visits about which each is to be called. */
    record Twins(Customer ming, Customer twin, Subject visitOfMing, Subject visitOfTwin) {}

    /** Both were here yesterday. */
    private Twins bothToBeCalled(DealerStage dealer) {
        Twins twins = new Twins(dealer.customer("王", "小明"), dealer.customer("王", "晓明"), aVisit(), aVisit());
        visitLeft(dealer, twins.ming().id(), dealer.carOf(twins.ming()), twins.visitOfMing());
        visitLeft(dealer, twins.twin().id(), dealer.carOf(twins.twin()), twins.visitOfTwin());
        stage().pass(Duration.ofDays(1));
        return twins;
    }

    private void visitLeft(DealerStage dealer, CustomerId customer, DealerVehicle car, Subject visit) {
        cause(
                dealer,
                work -> FollowUpCauses.visitLeft(work, customer, car.id(), visit, Occasion.MAINTENANCE, work.now()));
    }

    private static Subject aVisit() {
        return new Subject(SubjectKind.APPOINTMENT, Ids.next());
    }

    private void cause(DealerStage dealer, Function<Work, List<Happening>> happening) {
        Door door = Door.to(
                storage(), stage()::now, new SplittableRandom(Ids.next().getLeastSignificantBits()), Validation.own());
        door.internally(dealer.clerk(), work -> {
            List<Happening> events = happening.apply(work);
            work.record(events);
            return events;
        });
    }
}
