package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.ApprovalState;
import dev.aftercare.domain.authority.AuthorityPolicy.Bound;
import dev.aftercare.domain.authority.AuthorityRefusal;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.usecase.authority.AuthorityDesk;
import dev.aftercare.usecase.authority.DecideApproval;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.AskCompensation;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is above somebody's authority waits for the next level that may (NET-6). An agent decides 500 each, a head of the desk 3,000. */
interface ApprovalRules extends OnStage {

    private ComplaintStage complaints() {
        return new ComplaintStage(stage().openDealer("SH01", 1));
    }

    private static Outcome<Approval> ask(ComplaintStage dealer, Complaint complaint, String amount) {
        return dealer.desk()
                .askCompensation(
                        dealer.agent(),
                        new AskCompensation(
                                ComplaintStage.id(complaint), new MoneyInput(amount, "CNY"), "third time, long loyal"));
    }

    private static Outcome<Complaint> close(ComplaintStage dealer, Complaint complaint, Role role, String amount) {
        return dealer.desk()
                .close(
                        dealer.dealer().as(role),
                        new CloseComplaint(
                                ComplaintStage.id(complaint), new MoneyInput(amount, "CNY"), Judgement.SATISFIED));
    }

    private static AuthorityDesk desk(ComplaintStage dealer) {
        return dealer.dealer().crm().authority();
    }

    private static Call as(ComplaintStage dealer, Role role) {
        return dealer.dealer().as(role);
    }

    private static Outcome<Approval> approve(ComplaintStage dealer, Approval approval, Role role) {
        return desk(dealer)
                .approve(as(dealer, role), new DecideApproval(approval.id().value(), "agreed"));
    }

    private static List<Approval> waiting(ComplaintStage dealer, Role role) {
        return desk(dealer).waiting(as(dealer, role), PageOf.first(10)).items();
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome.<Object>fold(done -> done, Refusal::code);
    }

    private static List<String> told(ComplaintStage dealer, Complaint complaint) {
        return dealer.told(complaint).stream()
                .map(JournalEntry::type)
                .filter(type -> type.startsWith("approval.") || type.startsWith("authority."))
                .toList();
    }

    /** What somebody has decided by the last event that tells so. */
    private static String inMonth(ComplaintStage dealer, Complaint complaint) {
        return dealer.told(complaint).stream()
                .flatMap(told -> Optional.ofNullable(told.facts().get("inMonth")).stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    @Tag("NET-6")
    @Tag("CMP-8")
    default void whatIsAskedForRecordsLimitAmountWhoAndWhyAndWaitsForWhoMayDecide() {
        ComplaintStage dealer = complaints();
        Complaint complaint = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        Approval asked = ask(dealer, complaint, "3000.00").orElseThrow();
        assertThat(asked.request().by()).isEqualTo("SH01/care-agent");
        assertThat(asked.request().why()).isEqualTo("third time, long loyal");
        assertThat(asked.request().at()).isEqualTo(stage().now());
        assertThat(asked.request().bound()).isEqualTo(Bound.EACH);
        assertThat(asked.request().limit()).isEqualTo(Money.of("500.00", "CNY"));
        assertThat(asked.request().level()).isEqualTo(Role.CUSTOMER_RELATIONS_MANAGER);
        assertThat(waiting(dealer, Role.CUSTOMER_RELATIONS_MANAGER)).containsExactly(asked);
        assertThat(waiting(dealer, Role.DEALER_MANAGER)).containsExactly(asked);
        assertThat(waiting(dealer, Role.CARE_AGENT)).isEmpty();
        assertThat(desk(dealer)
                        .asked(as(dealer, Role.CARE_AGENT), PageOf.first(10))
                        .items())
                .as("who asked sees what becomes of it")
                .containsExactly(asked);
        assertThat(desk(dealer)
                        .asked(as(dealer, Role.DEALER_MANAGER), PageOf.first(10))
                        .items())
                .isEmpty();
        assertThat(dealer.told(complaint).stream()
                        .filter(told -> told.type().equals("approval.asked"))
                        .map(JournalEntry::facts))
                .singleElement()
                .satisfies(facts -> assertThat(facts)
                        .containsEntry("amount", "3000.00 CNY")
                        .containsEntry("limit", "500.00 CNY")
                        .containsEntry("level", "CUSTOMER_RELATIONS_MANAGER")
                        .containsEntry("askedBy", "SH01/care-agent")
                        .doesNotContainValue("third time, long loyal"));
    }

    @Test
    @Tag("NET-6")
    default void onceApprovedItIsDoneOnceUpToThatAmountAndCountsForWhoApproved() {
        ComplaintStage dealer = complaints();
        Complaint complaint = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        Approval asked = ask(dealer, complaint, "2000.00").orElseThrow();
        assertThat(refusal(close(dealer, complaint, Role.CARE_AGENT, "2000.00")))
                .as("it only waits")
                .isEqualTo(AuthorityRefusal.ABOVE_AUTHORITY);
        approve(dealer, asked, Role.CUSTOMER_RELATIONS_MANAGER).orElseThrow();
        assertThat(refusal(close(dealer, complaint, Role.CARE_AGENT, "2000.01")))
                .isEqualTo(AuthorityRefusal.ABOVE_AUTHORITY);
        close(dealer, complaint, Role.CARE_AGENT, "1500.00").orElseThrow();
        assertThat(desk(dealer)
                        .find(dealer.agent(), asked.id().value())
                        .ruling()
                        .state())
                .isEqualTo(ApprovalState.USED);
        assertThat(told(dealer, complaint))
                .containsExactlyInAnyOrder(
                        "approval.asked",
                        "approval.approved",
                        "authority.decided",
                        "approval.used",
                        "authority.taken-back");
        assertThat(inMonth(dealer, complaint)).isEqualTo("1500.00 CNY");
        dealer.desk().reopen(dealer.agent(), ComplaintStage.id(complaint)).orElseThrow();
        assertThat(inMonth(dealer, complaint)).isEqualTo("0.00 CNY");
        dealer.ledOnTo(complaint, Onward.ASK_AGAIN);
        assertThat(refusal(close(dealer, complaint, Role.CARE_AGENT, "1500.00")))
                .as("there is no second time")
                .isEqualTo(AuthorityRefusal.ABOVE_AUTHORITY);
    }

    @Test
    @Tag("NET-6")
    default void onlySomebodyElseWhoMayDecidesIt() {
        ComplaintStage dealer = complaints();
        Approval asked = ask(dealer, dealer.received(), "3000.01").orElseThrow();
        assertThat(asked.request().level()).isEqualTo(Role.DEALER_MANAGER);
        assertThat(waiting(dealer, Role.CUSTOMER_RELATIONS_MANAGER)).isEmpty();
        assertThat(refusal(approve(dealer, asked, Role.CUSTOMER_RELATIONS_MANAGER)))
                .isEqualTo(AuthorityRefusal.ABOVE_AUTHORITY);
        DecideApproval no = new DecideApproval(asked.id().value(), "too much");
        assertThat(refusal(desk(dealer).refuse(as(dealer, Role.CUSTOMER_RELATIONS_MANAGER), no)))
                .isEqualTo(AuthorityRefusal.ABOVE_AUTHORITY);
        Approval refused =
                desk(dealer).refuse(as(dealer, Role.DEALER_MANAGER), no).orElseThrow();
        assertThat(refused.ruling().state()).isEqualTo(ApprovalState.REFUSED);
        assertThat(refused.ruling().reason()).contains("too much");
        assertThat(refused.ruling().by()).contains("SH01/dealer-manager");
        assertThat(refusal(approve(dealer, asked, Role.DEALER_MANAGER))).isEqualTo(AuthorityRefusal.APPROVAL_NOT_OPEN);
        assertThat(waiting(dealer, Role.DEALER_MANAGER)).isEmpty();
    }

    @Test
    @Tag("NET-6")
    default void whoAsksDoesNotDecideAndAloneWithdraws() {
        ComplaintStage dealer = complaints();
        Approval asked = ask(dealer, dealer.received(), "600.00").orElseThrow();
        OrganisationId here = dealer.dealer().dealer().id();
        Call askerPromoted = Call.in(here, Actor.of("SH01/care-agent", here, Role.DEALER_MANAGER));
        assertThat(refusal(desk(dealer)
                        .approve(askerPromoted, new DecideApproval(asked.id().value(), "mine"))))
                .isEqualTo(AuthorityRefusal.OWN_REQUEST);
        assertThat(refusal(desk(dealer)
                        .withdraw(as(dealer, Role.DEALER_MANAGER), asked.id().value())))
                .isEqualTo(AuthorityRefusal.NOT_ASKED_BY_YOU);
        approve(dealer, asked, Role.DEALER_MANAGER).orElseThrow();
        assertThat(desk(dealer)
                        .withdraw(dealer.agent(), asked.id().value())
                        .orElseThrow()
                        .ruling()
                        .state())
                .isEqualTo(ApprovalState.WITHDRAWN);
    }

    @Test
    @Tag("NET-6")
    default void nobodyAsksForWhatTheyDecideAloneOrNobodyMayOrTwiceOrTooLate() {
        ComplaintStage dealer = complaints();
        Complaint complaint = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        assertThat(refusal(ask(dealer, complaint, "500.00"))).isEqualTo(AuthorityRefusal.APPROVAL_NOT_NEEDED);
        assertThat(refusal(ask(dealer, complaint, "20000.01"))).isEqualTo(AuthorityRefusal.ABOVE_ALL);
        ask(dealer, complaint, "600.00").orElseThrow();
        assertThat(refusal(ask(dealer, complaint, "700.00"))).isEqualTo(AuthorityRefusal.ASKED_ALREADY);
        close(dealer, complaint, Role.CARE_AGENT, "500.00").orElseThrow();
        assertThat(refusal(ask(dealer, complaint, "700.00"))).isEqualTo(ComplaintRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    @Tag("NET-6")
    default void whatIsNotNeededAnyMoreIsLiftedAndCountsForNobody() {
        ComplaintStage dealer = complaints();
        Complaint complaint = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        Approval asked = ask(dealer, complaint, "2000.00").orElseThrow();
        approve(dealer, asked, Role.CUSTOMER_RELATIONS_MANAGER).orElseThrow();
        close(dealer, complaint, Role.DEALER_MANAGER, "5000.00").orElseThrow();
        assertThat(desk(dealer)
                        .find(dealer.agent(), asked.id().value())
                        .ruling()
                        .state())
                .isEqualTo(ApprovalState.LIFTED);
        assertThat(dealer.told(complaint).stream()
                        .filter(told -> told.type().equals("authority.taken-back"))
                        .map(JournalEntry::facts))
                .singleElement()
                .satisfies(facts -> assertThat(facts)
                        .containsEntry("by", "SH01/customer-relations-manager")
                        .containsEntry("inMonth", "0.00 CNY"));
    }

    @Test
    @Tag("NET-3")
    @Tag("NET-6")
    default void whatWhoHasLeftAskedForIsLiftedWhileItWaits() {
        ComplaintStage dealer = complaints();
        LeavingStage house = new LeavingStage(dealer.dealer());
        StaffMember agent = house.acting(house.hire(Role.CARE_AGENT), "SH01/care-agent");
        Approval waits = ask(dealer, dealer.received(), "600.00").orElseThrow();
        Approval approved = ask(dealer, dealer.received(), "600.00").orElseThrow();
        approve(dealer, approved, Role.DEALER_MANAGER).orElseThrow();
        assertThat(house.leave(
                        LeaveStaff.sharing(agent.id().value(), LocalDate.of(2026, 3, 1), HandOverRule.ROUND_ROBIN)))
                .containsExactly(HandedOver.freed(waits.id().subject(), Part.ASKER));
        assertThat(desk(dealer)
                        .find(as(dealer, Role.DEALER_MANAGER), waits.id().value())
                        .ruling()
                        .state())
                .isEqualTo(ApprovalState.LIFTED);
        assertThat(desk(dealer)
                        .find(as(dealer, Role.DEALER_MANAGER), approved.id().value())
                        .ruling()
                        .state())
                .isEqualTo(ApprovalState.APPROVED);
    }
}
