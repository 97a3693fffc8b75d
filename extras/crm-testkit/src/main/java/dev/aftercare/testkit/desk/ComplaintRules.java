package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintPolicy.Measure;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.ComplaintState;
import dev.aftercare.domain.complaint.Custody;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.complaint.GradeComplaint;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.OpenComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.complaint.ReceiveComplaint.Said;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints from receipt to what is learned from them (CMP-1 to CMP-5). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface ComplaintRules extends OnStage {

    private ComplaintStage dealer(String code) {
        return new ComplaintStage(stage().openDealer(code, 1));
    }

    @Test
    @Tag("CMP-1")
    default void aComplaintIsReceivedWithANumberAndItsClockRunsSinceThen() {
        ComplaintStage dealer = dealer("SH01");
        DealerVehicle car = dealer.dealer().aCar();
        Instant yesterday = stage().now().minus(Duration.ofHours(20));
        ReceiveComplaint command = new ReceiveComplaint(
                car.owner().orElseThrow().value(),
                car.id().value(),
                new Said("still loud", "a new one"),
                ComplaintChannel.PRESS,
                "repair",
                ComplaintSeverity.GRAVE,
                yesterday,
                null);

        Complaint received = dealer.desk()
                .receive(dealer.dealer().as(Role.SERVICE_ADVISOR), command)
                .orElseThrow();

        assertThat(received.number()).hasToString("C-2026-000001");
        assertThat(received.grievance().wish()).isEqualTo("a new one");
        assertThat(received.clock().dueAt()).contains(yesterday.plus(Duration.ofDays(1)));
        assertThat(dealer.seen(received)).isEqualTo(received);
        assertThat(dealer.received().number()).hasToString("C-2026-000002");
        JournalEntry told = dealer.told(received).get(0);
        assertThat(told.type()).isEqualTo("complaint.received");
        assertThat(told.subjects())
                .contains(car.id().subject(), car.owner().orElseThrow().subject());
        assertThat(told.facts()).containsEntry("channel", "PRESS").containsEntry("severity", "GRAVE");
        assertThat(told.facts().values()).doesNotContain("still loud", "a new one");
    }

    @Test
    @Tag("CMP-1")
    default void itCannotComeTomorrowAndARefusalTakesNoNumber() {
        ComplaintStage dealer = dealer("SH01");
        ReceiveComplaint command = dealer.complaining();
        Instant soon = stage().now().plusNanos(1_000);

        assertThat(BookingRules.codeOf(dealer.desk().receive(dealer.agent(), command.receivedAt(soon))))
                .isEqualTo(ComplaintRefusal.RECEIVED_OUT_OF_RANGE);
        assertThat(dealer.received().number().count()).isEqualTo(1);
    }

    @Test
    @Tag("CMP-1")
    default void theSameReferenceIsTheSameComplaint() {
        ComplaintStage dealer = dealer("SH01");
        ReceiveComplaint command = dealer.complaining().known("dms", "4711");

        Complaint first = dealer.desk().receive(dealer.agent(), command).orElseThrow();
        Complaint again = dealer.desk().receive(dealer.agent(), command).orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThat(dealer.told(first)).hasSize(1);
    }

    @Test
    @Tag("NET-2")
    default void anotherDealersCustomerAndCarAndComplaintAreNotThere() {
        ComplaintStage here = dealer("SH01");
        ComplaintStage there = dealer("SH02");
        Complaint foreign = there.received();
        DealerVehicle foreignCar = there.dealer().aCar();

        assertThatThrownBy(() -> here.desk().receive(here.agent(), there.complaining()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> here.desk()
                        .receive(
                                here.agent(),
                                here.complaining().about(foreignCar.id().value())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> here.seen(foreign)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> here.step(foreign, Onward.RECORD)).isInstanceOf(NotFoundException.class);
        assertThat(here.desk().open(here.agent(), PageOf.first(9)).items()).isEmpty();
    }

    @Test
    @Tag("CMP-2")
    default void theFirstKeepsItUntilTheOneItIsOfferedToHasAccepted() {
        ComplaintStage dealer = dealer("SH01");
        StaffMember first = dealer.hire(Role.CARE_AGENT);
        StaffMember second = dealer.hire(Role.CARE_AGENT);
        StaffMember third = dealer.hire(Role.CARE_AGENT);
        StaffMember gone = dealer.hireUntil(Role.CARE_AGENT, LocalDate.of(2026, 3, 1));
        Complaint complaint = dealer.received();

        assertThat(BookingRules.codeOf(offer(dealer, complaint, second))).isEqualTo(ComplaintRefusal.NOBODY_HAS_IT);
        assertThatThrownBy(() -> dealer.take(complaint, gone)).isInstanceOf(NotFoundException.class);
        Complaint taken = dealer.take(complaint, first).orElseThrow();
        assertThat(dealer.take(complaint, first).orElseThrow()).isEqualTo(taken);
        assertThat(BookingRules.codeOf(dealer.take(complaint, second))).isEqualTo(ComplaintRefusal.TAKEN_ALREADY);
        Complaint offered = offer(dealer, complaint, second).orElseThrow();
        assertThat(offered.custody().owner()).contains(first.id());
        assertThat(BookingRules.codeOf(accept(dealer, complaint, third))).isEqualTo(ComplaintRefusal.NOT_OFFERED);
        Complaint accepted = accept(dealer, complaint, second).orElseThrow();
        assertThat(accepted.custody().owner()).contains(second.id());
        assertThat(accepted.custody().offeredTo()).isEmpty();
    }

    @Test
    @Tag("CMP-2")
    default void whatSomebodyHadWhoHasLeftCanBeTakenByTheNext() {
        ComplaintStage dealer = dealer("SH01");
        StaffMember leaving = dealer.hireUntil(Role.CARE_AGENT, LocalDate.of(2026, 3, 2));
        StaffMember next = dealer.hire(Role.CARE_AGENT);
        StaffMember third = dealer.hire(Role.CARE_AGENT);
        Complaint complaint = dealer.received();
        dealer.take(complaint, leaving).orElseThrow();
        offer(dealer, complaint, third).orElseThrow();
        assertThat(BookingRules.codeOf(dealer.take(complaint, next)))
                .as("on the last day")
                .isEqualTo(ComplaintRefusal.TAKEN_ALREADY);

        stage().pass(Duration.ofDays(1));
        Complaint taken = dealer.take(complaint, next).orElseThrow();

        assertThat(taken.custody()).isEqualTo(new Custody(Optional.of(next.id()), Optional.empty()));
        assertThat(dealer.seen(complaint)).isEqualTo(taken);
        assertThat(BookingRules.codeOf(dealer.take(complaint, third))).isEqualTo(ComplaintRefusal.TAKEN_ALREADY);
    }

    private static Outcome<Complaint> offer(ComplaintStage dealer, Complaint complaint, StaffMember person) {
        return dealer.desk()
                .offer(
                        dealer.agent(),
                        new HandComplaint(complaint.id().value(), person.id().value()));
    }

    private static Outcome<Complaint> accept(ComplaintStage dealer, Complaint complaint, StaffMember person) {
        return dealer.desk()
                .accept(
                        dealer.agent(),
                        new HandComplaint(complaint.id().value(), person.id().value()));
    }

    @Test
    @Tag("CMP-2")
    @Tag("CMP-5")
    default void itIsClosedWithItsEndAndLearnedFromAfterwards() {
        ComplaintStage dealer = dealer("SH01");
        Complaint complaint = dealer.received();
        assertThat(BookingRules.codeOf(dealer.close(complaint, Judgement.SATISFIED)))
                .isEqualTo(ComplaintRefusal.NOT_IN_THIS_STATE);
        dealer.ledTo(complaint, Onward.PROPOSE);
        stage().pass(Duration.ofDays(1));
        dealer.step(complaint, Onward.AGREE).orElseThrow();
        stage().pass(Duration.ofDays(9));
        dealer.step(complaint, Onward.CARRY_OUT).orElseThrow();
        dealer.step(complaint, Onward.ASK_AGAIN).orElseThrow();

        Complaint closed = dealer.close(complaint, Judgement.SATISFIED).orElseThrow();

        assertThat(closed.progress().closing().orElseThrow().late())
                .as("agreed at the last instant")
                .isFalse();
        assertThat(closed.progress().cause()).contains("a worn bearing");
        assertThat(closed.progress().closing().orElseThrow().compensation()).contains(Money.of("50.00", "CNY"));
        PreventRecurrence learned = new PreventRecurrence(
                complaint.id().value(),
                "check twice",
                dealer.hire(Role.TEAM_LEADER).id().value(),
                LocalDate.of(2026, 6, 1));
        Complaint after = dealer.desk().prevent(dealer.agent(), learned).orElseThrow();
        assertThat(after.progress().prevention().orElseThrow().what()).isEqualTo("check twice");
        assertThat(after.progress().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(dealer.told(complaint)).noneMatch(entry -> entry.facts().containsValue("check twice"));
    }

    @Test
    @Tag("CMP-2")
    default void whoIsNotSatisfiedOpensItAgainAndTheClockRunsOn() {
        ComplaintStage dealer = dealer("SH01");
        Complaint complaint = dealer.received();
        dealer.ledTo(complaint, Onward.PROPOSE);
        stage().pass(Duration.ofHours(20));
        dealer.step(complaint, Onward.AGREE).orElseThrow();
        dealer.step(complaint, Onward.CARRY_OUT).orElseThrow();
        dealer.step(complaint, Onward.ASK_AGAIN).orElseThrow();
        dealer.close(complaint, Judgement.NOT_SATISFIED).orElseThrow();
        stage().pass(Duration.ofDays(2));

        Complaint again =
                dealer.desk().reopen(dealer.agent(), complaint.id().value()).orElseThrow();

        assertThat(again.progress().state()).isEqualTo(ComplaintState.INVESTIGATED);
        assertThat(again.progress().closing()).isEmpty();
        assertThat(again.clock().dueAt()).contains(stage().now().plus(Duration.ofHours(4)));
    }

    @Test
    @Tag("CMP-3b")
    @Tag("HC-4")
    default void aPauseOfTenDaysIsNotCountedAlsoWhenTheSeverityChangesAfterIt() {
        ComplaintStage dealer = dealer("SH01");
        dealer.policy(24, Measure.AROUND_THE_CLOCK, 720);
        Complaint complaint = dealer.received();
        dealer.ledTo(complaint, Onward.PROPOSE);
        stage().pass(Duration.ofHours(6));
        dealer.pause(complaint).orElseThrow();
        assertThat(BookingRules.codeOf(dealer.pause(complaint))).isEqualTo(ComplaintRefusal.WAITING_ALREADY);
        stage().pass(Duration.ofDays(10));
        dealer.desk().resume(dealer.agent(), complaint.id().value()).orElseThrow();
        assertThat(BookingRules.codeOf(
                        dealer.desk().resume(dealer.agent(), complaint.id().value())))
                .isEqualTo(ComplaintRefusal.NOT_WAITING);
        stage().pass(Duration.ofHours(1));
        GradeComplaint grave = new GradeComplaint(complaint.id().value(), ComplaintSeverity.GRAVE);
        dealer.desk().grade(dealer.agent(), grave).orElseThrow();

        Complaint agreed = dealer.step(complaint, Onward.AGREE).orElseThrow();

        assertThat(agreed.clock().clock().counted(stage().now())).isEqualTo(Duration.ofHours(7));
        assertThat(agreed.clock().clock().waits(stage().now())).containsEntry("customer-away", Duration.ofDays(10));
        assertThat(agreed.clock().clock().isOver(stage().now())).isFalse();
    }

    @Test
    @Tag("CMP-3b")
    default void aWaitEndsByItselfAfterItsLongestTime() {
        ComplaintStage dealer = dealer("SH01");
        Complaint paused = dealer.pause(dealer.received()).orElseThrow();
        assertThat(paused.clock().dueAt()).contains(stage().now().plus(Duration.ofDays(3 + 1)));
        stage().pass(Duration.ofHours(73));
        assertThat(BookingRules.codeOf(
                        dealer.desk().resume(dealer.agent(), paused.id().value())))
                .isEqualTo(ComplaintRefusal.NOT_WAITING);
    }

    @Test
    @Tag("CMP-3a")
    default void openOnesAreListedWithTheTimeThatIsLeft() {
        ComplaintStage dealer = dealer("SH01");
        Complaint agreed = dealer.ledTo(dealer.received(), Onward.AGREE);
        stage().pass(Duration.ofHours(1));
        Complaint first = dealer.received();
        stage().pass(Duration.ofHours(2));
        Complaint second = dealer.received();

        Page<OpenComplaint> open = dealer.desk().open(dealer.agent(), PageOf.first(9));

        assertThat(open.items())
                .isEqualTo(List.of(
                        new OpenComplaint(first, Optional.of(Duration.ofHours(22))),
                        new OpenComplaint(second, Optional.of(Duration.ofDays(1))),
                        new OpenComplaint(agreed, Optional.empty())));
    }

    @Test
    @Tag("NET-4")
    default void anAdvisorReceivesOnlyAndTheManufacturerSeesOnly() {
        ComplaintStage dealer = dealer("SH01");
        Complaint complaint = dealer.received();

        assertThatThrownBy(() -> dealer.desk()
                        .find(
                                dealer.dealer().as(Role.SERVICE_ADVISOR),
                                complaint.id().value()))
                .isInstanceOf(ForbiddenException.class);
        assertThat(dealer.desk()
                        .find(
                                dealer.dealer().as(Role.CUSTOMER_SERVICE_CENTRE),
                                complaint.id().value()))
                .isEqualTo(complaint);
        assertThatThrownBy(() -> dealer.desk()
                        .reopen(
                                dealer.dealer().as(Role.CUSTOMER_SERVICE_CENTRE),
                                complaint.id().value()))
                .isInstanceOf(ForbiddenException.class);
    }
}
