package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two key accounts of one dealer whose customers are one (CUS-4b, CUS-10). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface MergedAccountRules extends OnStage {

    static KeyAccount recognised(DealerStage dealer, Customer customer) {
        StaffMember agent = dealer.hire("Agent", Role.CARE_AGENT, HoursInput.everyDay("08:00-18:00"));
        return dealer.crm()
                .keyAccounts()
                .recognise(
                        dealer.as(Role.CUSTOMER_RELATIONS_MANAGER),
                        RecogniseAccount.of(customer.id().value(), agent.id().value()))
                .orElseThrow();
    }

    static List<KeyAccountId> active(DealerStage dealer) {
        return dealer
                .crm()
                .keyAccounts()
                .list(dealer.as(Role.CUSTOMER_RELATIONS_MANAGER), PageOf.first(9))
                .items()
                .stream()
                .map(KeyAccount::id)
                .toList();
    }

    private static KeyAccount seen(DealerStage dealer, KeyAccount account) {
        return dealer.crm()
                .keyAccounts()
                .find(dealer.as(Role.CARE_AGENT), account.id().value())
                .account();
    }

    private static void end(DealerStage dealer, KeyAccount account) {
        dealer.crm()
                .keyAccounts()
                .end(dealer.as(Role.CUSTOMER_RELATIONS_MANAGER), account.id().value())
                .orElseThrow();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-10")
    default void ofTwoAccountsTheSurvivorsIsLeftAtEachDealerAndAnUndoGivesBothBack() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("BJ01", 1);
        Customer ming = here.customer("王", "小明");
        Customer twin = here.customer("王", "晓明");
        Customer away = there.customer("王", "小明");
        KeyAccount stays = recognised(here, ming);
        KeyAccount joins = recognised(here, twin);
        KeyAccount elsewhere = recognised(there, away);
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Merge merge = centre.merged(ming, twin);
        centre.merged(ming, away);

        assertThat(active(here)).containsExactly(stays.id());
        assertThat(active(there)).as("the other dealer has one").containsExactly(elsewhere.id());
        assertThat(seen(here, joins).standing().joinedInto()).contains(stays.id());
        assertThat(MergeStage.timeline(here, twin.id())).contains("key-account.joined");
        centre.undo(merge).orElseThrow();
        assertThat(active(here)).containsExactly(stays.id(), joins.id());
        assertThat(seen(here, joins).standing()).isEqualTo(joins.standing());
        assertThat(MergeStage.timeline(here, twin.id())).contains("key-account.parted");
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-10")
    @Tag("NET-3")
    default void anUndoGivesNoAccountBackToAManagerWhoHasLeft() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        KeyAccount stays = recognised(dealer, ming);
        KeyAccount joins = recognised(dealer, twin);
        Merge merge = MergeStage.of(dealer).merged(ming, twin);
        new LeavingStage(dealer)
                .leave(LeaveStaff.to(stays.manager().value(), joins.manager().value(), LocalDate.of(2026, 3, 1)));
        MergeStage.of(dealer).undo(merge).orElseThrow();
        assertThat(active(dealer)).containsExactlyInAnyOrder(stays.id(), joins.id());
        assertThat(seen(dealer, joins).manager()).isEqualTo(stays.manager());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-10")
    default void anAccountThatEndedMeanwhileEndedForBoth() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        KeyAccount stays = recognised(dealer, ming);
        recognised(dealer, twin);
        Merge merge = MergeStage.of(dealer).merged(ming, twin);
        end(dealer, stays);
        MergeStage.of(dealer).undo(merge).orElseThrow();
        assertThat(active(dealer)).isEmpty();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-10")
    @Tag("HC-29")
    default void ofAChainWhatIsTakenBackIsAnAccountOfItsOwnAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer a = dealer.customer("王", "小明");
        Customer b = dealer.customer("王", "晓明");
        Customer c = dealer.customer("王", "筱明");
        KeyAccount ofA = recognised(dealer, a);
        KeyAccount ofB = recognised(dealer, b);
        KeyAccount ofC = recognised(dealer, c);
        MergeStage desk = MergeStage.of(dealer);
        Merge first = desk.merged(b, a);
        Merge second = desk.merged(c, b);
        assertThat(active(dealer)).containsExactly(ofC.id());
        desk.undo(first).orElseThrow();
        assertThat(active(dealer)).containsExactlyInAnyOrder(ofA.id(), ofC.id());
        desk.undo(second).orElseThrow();
        assertThat(active(dealer)).containsExactlyInAnyOrder(ofA.id(), ofB.id(), ofC.id());
    }
}
