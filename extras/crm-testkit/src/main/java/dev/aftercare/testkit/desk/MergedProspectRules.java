package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCounts;
import dev.aftercare.domain.prospect.ProspectRefusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.staff.LeaveStaff;
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
    @Tag("NET-2")
    default void aDealerOpensACardOfItsOwnCustomerWhoSurvivedElsewhereByEitherId() {
        ProspectStage home = new ProspectStage(stage().openDealer("SH01", 1));
        ProspectStage away = new ProspectStage(stage().openDealer("SH02", 1));
        Customer ming = home.dealer().customer("王", "小明");
        Customer guest = away.dealer().customer("李", "娜");
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Merge merge = centre.merged(ming, guest);
        ProspectCard lost = away.met(ming, away.consultant(), DAY);
        away.lose(lost);
        ProspectCard card = away.met(guest, away.consultant(), DAY);
        assertThat(card.customer()).isEqualTo(guest.id());
        assertThat(lost.customer()).isEqualTo(guest.id());
        assertThat(BookingRules.codeOf(away.comesIn(ming, away.consultant()))).isEqualTo(ProspectRefusal.ALREADY_OPEN);
        assertThat(home.of(ming)).as("another dealer's cards").isEmpty();

        centre.undo(merge).orElseThrow();
        assertThat(away.open()).containsExactly(card.id());
        assertThat(away.of(guest)).hasSize(2);
        assertThat(home.of(ming)).isEmpty();
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
        here.lose(goesOn);
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
        ProspectCard turned = here.met(twin, here.consultant(), DAY.minusDays(1));
        Merge merge = MergeStage.of(here.dealer()).merged(ming, twin);
        here.deliver(ming, DAY);
        ProspectCard next = here.met(ming, here.consultant(), DAY);
        MergeStage.of(here.dealer()).undo(merge).orElseThrow();
        assertThat(here.open()).containsExactlyInAnyOrder(next.id(), turned.id());
        assertThat(here.seen(joined).standing().into()).contains(next.id());
    }

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-4b")
    @Tag("NET-3")
    default void anUndoGivesNoCardBackToAConsultantWhoHasLeft() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer ming = here.dealer().customer("王", "小明");
        Customer twin = here.dealer().customer("王", "晓明");
        Customer third = here.dealer().customer("王", "筱明");
        StaffMember leaving = here.consultant();
        StaffMember moving = here.consultant();
        StaffMember staying = here.consultant();
        ProspectCard last = here.met(ming, leaving, DAY);
        ProspectCard middle = here.met(twin, moving, DAY.minusDays(1));
        ProspectCard first = here.met(third, staying, DAY.minusDays(2));
        MergeStage desk = MergeStage.of(here.dealer());
        Merge merge = desk.merged(twin, ming);
        Merge next = desk.merged(third, twin);
        new LeavingStage(here.dealer())
                .leave(LeaveStaff.to(staying.id().value(), leaving.id().value(), DAY.minusDays(1)));
        here.moves(moving, DAY, Role.CARE_AGENT);
        desk.undo(merge).orElseThrow();
        assertThat(here.seen(last).pursuit().orElseThrow().consultant())
                .as("by the card between, whose consultant is in another post")
                .isEqualTo(staying.id());
        desk.undo(next).orElseThrow();
        assertThat(here.seen(middle).pursuit().orElseThrow().consultant()).isEqualTo(staying.id());
        assertThat(here.open()).containsExactlyInAnyOrder(first.id(), middle.id(), last.id());
    }

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-4b")
    default void whatWasHandedToTheOneWhileTheyWereOneIsNotTheOthersCCard() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer ming = here.dealer().customer("王", "小明");
        Customer twin = here.dealer().customer("王", "晓明");
        ProspectCard card = here.met(twin, here.consultant(), DAY);
        Merge merge = MergeStage.of(here.dealer()).merged(ming, twin);
        DealerVehicle car = here.deliver(ming, DAY);
        assertThat(here.seen(card).standing().stage()).isEqualTo(Stage.OWNER);
        MergeStage.of(here.dealer()).undo(merge).orElseThrow();

        assertThat(here.of(twin)).extracting(ProspectCard::standing).containsExactly(card.standing());
        assertThat(here.of(ming))
                .singleElement()
                .satisfies(owner -> assertThat(owner.pursuit()).isEmpty())
                .satisfies(owner -> assertThat(owner.standing().vehicle()).contains(car.id()))
                .satisfies(owner -> assertThat(owner.standing().since()).isEqualTo(DAY));
        assertThat(here.figures(DAY, DAY).total()).isEqualTo(new ProspectCounts(1, 0, 0, 1, 0, 1));

        DealerVehicle own = here.deliver(twin, DAY);
        MergeStage.of(here.dealer())
                .undo(MergeStage.of(here.dealer()).merged(ming, twin))
                .orElseThrow();
        assertThat(here.seen(card).standing().vehicle())
                .as("what was handed to them before a merge stays theirs")
                .contains(own.id());
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
