package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.authority.AuthorityRefusal;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintState;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.complaint.AdvanceComplaint.Onward;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.CloseComplaint.Judgement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compensation up to which amount, by whom (NET-6). An agent decides 500 each and 5,000 a month. */
interface AuthorityRules extends OnStage {

    private ComplaintStage complaints() {
        return new ComplaintStage(stage().openDealer("SH01", 1));
    }

    private static Outcome<Complaint> close(ComplaintStage dealer, Complaint complaint, Role role, String amount) {
        CloseComplaint command =
                new CloseComplaint(complaint.id().value(), new MoneyInput(amount, "CNY"), Judgement.SATISFIED);
        return dealer.desk().close(dealer.dealer().as(role), command);
    }

    @Test
    @Tag("NET-6")
    default void atTheLimitSomebodyDecidesAloneAndWhoDecidedIsOnRecord() {
        ComplaintStage dealer = complaints();
        Complaint complaint = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        close(dealer, complaint, Role.CARE_AGENT, "500.00").orElseThrow();
        assertThat(dealer.told(complaint).stream().filter(told -> told.type().equals("authority.decided")))
                .singleElement()
                .satisfies(told -> assertThat(told.facts())
                        .containsEntry("kind", "COMPENSATION")
                        .containsEntry("amount", "500.00 CNY")
                        .containsEntry("limit", "500.00 CNY")
                        .containsEntry("role", "CARE_AGENT")
                        .containsEntry("by", "SH01/care-agent"));
    }

    @Test
    @Tag("NET-6")
    default void aboveItItStaysOpenUntilTheNextLevelThatMayDecides() {
        ComplaintStage dealer = complaints();
        Complaint complaint = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        Refusal refusal = close(dealer, complaint, Role.CARE_AGENT, "3000.01").fold(done -> null, refused -> refused);
        assertThat(refusal.code()).isEqualTo(AuthorityRefusal.ABOVE_AUTHORITY);
        assertThat(refusal.arguments())
                .containsEntry("level", Role.DEALER_MANAGER.name())
                .containsEntry("limit", "500.00 CNY")
                .containsEntry("amount", "3000.01 CNY");
        assertThat(dealer.seen(complaint)).isEqualTo(complaint);
        assertThat(close(dealer, complaint, Role.CUSTOMER_RELATIONS_MANAGER, "3000.01")
                        .isAccepted())
                .isFalse();
        assertThat(close(dealer, complaint, Role.DEALER_MANAGER, "3000.01")
                        .orElseThrow()
                        .progress()
                        .state())
                .isEqualTo(ComplaintState.CLOSED);
        Complaint another = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        assertThat(close(dealer, another, Role.DEALER_MANAGER, "20000.01").<Object>fold(done -> done, Refusal::code))
                .isEqualTo(AuthorityRefusal.ABOVE_ALL);
    }

    @Test
    @Tag("NET-6")
    default void aMonthsSumIsLimitedAndTheNextMonthBeginsAnew() {
        ComplaintStage dealer = complaints();
        for (int i = 0; i < 10; i++) {
            Complaint complaint = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
            close(dealer, complaint, Role.CARE_AGENT, "500.00").orElseThrow();
        }
        Complaint last = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        Refusal usedUp = close(dealer, last, Role.CARE_AGENT, "0.01").fold(done -> null, refused -> refused);
        assertThat(usedUp.code()).isEqualTo(AuthorityRefusal.ABOVE_MONTH);
        assertThat(usedUp.arguments())
                .as("it says which limit is in the way")
                .containsEntry("limit", "5000.00 CNY")
                .containsEntry("spent", "5000.00 CNY")
                .containsEntry("level", Role.CUSTOMER_RELATIONS_MANAGER.name());
        stage().itIs("2026-03-31T16:00:00Z");
        assertThat(close(dealer, last, Role.CARE_AGENT, "0.01").isAccepted())
                .as("the first of April in Shanghai")
                .isTrue();
    }

    @Test
    @Tag("NET-6")
    default void whatIsReopenedAndClosedAgainCountsOnce() {
        ComplaintStage dealer = complaints();
        Complaint complaint = dealer.ledTo(dealer.received(), Onward.ASK_AGAIN);
        close(dealer, complaint, Role.CARE_AGENT, "500.00").orElseThrow();
        dealer.desk().reopen(dealer.agent(), ComplaintStage.id(complaint)).orElseThrow();
        dealer.ledOnTo(complaint, Onward.ASK_AGAIN);
        close(dealer, complaint, Role.CARE_AGENT, "300.00").orElseThrow();
        assertThat(dealer.told(complaint).stream()
                        .filter(told -> told.type().startsWith("authority."))
                        .map(told -> told.type() + " " + told.facts().get("inMonth")))
                .containsExactly(
                        "authority.decided 500.00 CNY",
                        "authority.taken-back 0.00 CNY",
                        "authority.decided 300.00 CNY");
    }
}
