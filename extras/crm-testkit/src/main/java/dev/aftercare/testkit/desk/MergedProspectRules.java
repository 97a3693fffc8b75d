package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCounts;
import dev.aftercare.domain.prospect.ProspectRefusal;
import dev.aftercare.usecase.prospect.LoseProspect;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cards of customers who are one (CUS-4a, CUS-4b). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface MergedProspectRules extends OnStage {

    LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-4b")
    default void ofTwoACardsTheOneOfTheEarlierFirstContactGoesOnAtEachDealerAndAnUndoGivesBothBack() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        ProspectStage there = new ProspectStage(stage().openDealer("BJ01", 1));
        Customer ming = here.dealer().customer("王", "小明");
        Customer twin = here.dealer().customer("王", "晓明");
        Customer away = there.dealer().customer("王", "小明");
        StaffMember consultant = here.consultant();
        ProspectCard later = here.met(ming, consultant, DAY);
        ProspectCard earlier = here.met(twin, consultant, DAY.minusDays(3));
        ProspectCard elsewhere = there.met(away, there.consultant(), DAY.minusDays(9));
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Merge merge = centre.merged(ming, twin);
        centre.merged(ming, away);

        assertThat(here.open()).containsExactly(earlier.id());
        assertThat(there.open()).as("the other dealer has its own").containsExactly(elsewhere.id());
        assertThat(here.seen(later).standing().into()).contains(earlier.id());
        assertThat(here.figures(DAY, DAY).total())
                .as("one prospect is counted once")
                .isEqualTo(new ProspectCounts(1, 0, 0, 1, 0, 0));
        assertThat(BookingRules.codeOf(here.comesIn(ming, consultant))).isEqualTo(ProspectRefusal.ALREADY_OPEN);

        centre.undo(merge).orElseThrow();
        assertThat(here.open()).containsExactlyInAnyOrder(later.id(), earlier.id());
        assertThat(here.seen(later).standing()).isEqualTo(later.standing());
        assertThat(here.seen(later).pursuit()).isEqualTo(later.pursuit());
        assertThat(MergeStage.timeline(here.dealer(), ming.id())).contains("prospect.joined", "prospect.parted");
    }

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-4b")
    default void aDeliveryUnderAMergedAwayIdFindsTheCardOfThePerson() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer ming = here.dealer().customer("王", "小明");
        Customer twin = here.dealer().customer("王", "晓明");
        ProspectCard card = here.met(ming, here.consultant(), DAY);
        MergeStage.of(here.dealer()).merged(ming, twin);
        here.deliver(twin, DAY);
        assertThat(here.seen(card).standing().stage()).isEqualTo(Stage.OWNER);

        ProspectCard next = here.met(twin, here.consultant(), DAY);
        Customer third = here.dealer().customer("王", "筱明");
        MergeStage.of(here.dealer()).merged(third, ming);
        here.deliver(third, DAY);
        assertThat(here.seen(next).standing().stage())
                .as("the card stands under the id that was merged away")
                .isEqualTo(Stage.OWNER);
        assertThat(here.of(ming)).hasSize(2);
    }

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-4b")
    default void whatBecameOfTheOneSinceDoesNotTakeTheOthersCard() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer ming = here.dealer().customer("王", "小明");
        Customer twin = here.dealer().customer("王", "晓明");
        ProspectCard goesOn = here.met(ming, here.consultant(), DAY.minusDays(1));
        ProspectCard joined = here.met(twin, here.consultant(), DAY);
        Merge merge = MergeStage.of(here.dealer()).merged(ming, twin);
        here.desk()
                .lose(here.manager(), new LoseProspect(goesOn.id().value(), LossReason.PRICE))
                .orElseThrow();
        MergeStage.of(here.dealer()).undo(merge).orElseThrow();
        assertThat(here.open()).containsExactly(joined.id());
        assertThat(here.seen(goesOn).standing().stage()).isEqualTo(Stage.LOST);
    }

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-4b")
    default void whoHasAnotherACardSinceHasOneAfterTheUndoToo() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer ming = here.dealer().customer("王", "小明");
        Customer twin = here.dealer().customer("王", "晓明");
        ProspectCard joined = here.met(ming, here.consultant(), DAY);
        here.met(twin, here.consultant(), DAY.minusDays(1));
        Merge merge = MergeStage.of(here.dealer()).merged(ming, twin);
        here.deliver(ming, DAY);
        ProspectCard next = here.met(ming, here.consultant(), DAY);
        MergeStage.of(here.dealer()).undo(merge).orElseThrow();
        assertThat(here.open()).containsExactly(next.id());
        assertThat(here.seen(joined).standing().into()).contains(next.id());
    }

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void ofAChainWhoeverAreOneStillHaveOneACard() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer a = here.dealer().customer("王", "小明");
        Customer b = here.dealer().customer("王", "晓明");
        Customer c = here.dealer().customer("王", "筱明");
        ProspectCard ofA = here.met(a, here.consultant(), DAY.minusDays(3));
        ProspectCard ofB = here.met(b, here.consultant(), DAY.minusDays(2));
        ProspectCard ofC = here.met(c, here.consultant(), DAY.minusDays(1));
        MergeStage desk = MergeStage.of(here.dealer());
        Merge first = desk.merged(b, a);
        Merge second = desk.merged(c, b);
        assertThat(here.open()).containsExactly(ofA.id());
        desk.undo(first).orElseThrow();
        assertThat(here.open()).containsExactlyInAnyOrder(ofA.id(), ofB.id());
        assertThat(here.seen(ofC).standing().into()).as("c is one with b still").contains(ofB.id());
        desk.undo(second).orElseThrow();
        assertThat(here.open()).containsExactlyInAnyOrder(ofA.id(), ofB.id(), ofC.id());
    }
}
