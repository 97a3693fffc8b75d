package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.contact.Contact;
import dev.aftercare.domain.contact.ContactKind;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectRefusal;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.contact.SeeContacts;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.prospect.AssignProspect;
import dev.aftercare.usecase.prospect.FindProspects;
import dev.aftercare.usecase.prospect.LoseProspect;
import dev.aftercare.usecase.prospect.OpenCard;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cards from the first contact to the delivery or the loss (CUS-4a). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface ProspectRules extends OnStage {

    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("CUS-4a")
    default void whoComesInAndTakesDeliveryOnTheSameDayHasACCardUnderTheSameId() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer wang = here.dealer().customer("王", "小明");
        StaffMember consultant = here.consultant();
        ProspectCard card = here.comesIn(wang, consultant).orElseThrow();
        assertThat(card.standing().stage()).isEqualTo(Stage.OPEN);
        assertThat(card.pursuit().orElseThrow().first().on()).isEqualTo(TODAY);

        DealerVehicle car = here.deliver(wang, TODAY);
        assertThat(here.of(wang)).singleElement().satisfies(owner -> {
            assertThat(owner.id()).isEqualTo(card.id());
            assertThat(owner.pursuit()).as("its history").isEqualTo(card.pursuit());
            assertThat(owner.standing().stage()).isEqualTo(Stage.OWNER);
            assertThat(owner.standing().vehicle()).contains(car.id());
            assertThat(owner.standing().since()).isEqualTo(TODAY);
        });
        assertThat(here.open()).isEmpty();
        assertThat(MergeStage.timeline(here.dealer(), wang.id()))
                .contains("prospect.opened", "vehicle.delivered", "prospect.converted");
    }

    @Test
    @Tag("CUS-4a")
    default void eachDeliveryIsOnOneCCard() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer wang = here.dealer().customer("王", "小明");
        here.deliver(wang, TODAY.minusDays(3));
        assertThat(here.of(wang))
                .singleElement()
                .satisfies(owner -> assertThat(owner.pursuit()).isEmpty());
        ProspectCard again = here.comesIn(wang, here.consultant()).orElseThrow();
        here.deliver(wang, TODAY);
        here.deliver(wang, TODAY);
        assertThat(here.of(wang)).hasSize(3).allMatch(card -> card.standing().stage() == Stage.OWNER);
        assertThat(here.of(wang)).extracting(card -> card.pursuit().isPresent()).containsOnlyOnce(true);
        assertThat(here.seen(again).standing().stage()).isEqualTo(Stage.OWNER);
    }

    @Test
    @Tag("CUS-4a")
    default void aDeliveryBeforeTheFirstContactCameOfSomethingElse() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer wang = here.dealer().customer("王", "小明");
        ProspectCard card = here.met(wang, here.consultant(), TODAY.minusDays(1));
        here.deliver(wang, TODAY.minusDays(2));
        assertThat(here.seen(card)).isEqualTo(card);
        here.deliver(wang, TODAY.minusDays(1));
        assertThat(here.seen(card).standing().stage()).isEqualTo(Stage.OWNER);
    }

    @Test
    @Tag("CUS-4a")
    @Tag("NET-2")
    default void anotherDealersDeliveryNeitherConvertsNorTells() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        ProspectStage there = new ProspectStage(stage().openDealer("SH02", 1));
        Customer wang = here.dealer().customer("王", "小明");
        Customer same = there.dealer().customer("王", "小明");
        MergeStage.ofManufacturer(stage().crm()).merged(wang, same);
        ProspectCard card = here.comesIn(wang, here.consultant()).orElseThrow();
        List<String> told = MergeStage.timeline(here.dealer(), wang.id());

        there.deliver(same, TODAY);
        assertThat(here.of(wang)).containsExactly(card);
        assertThat(MergeStage.timeline(here.dealer(), wang.id())).isEqualTo(told);
        assertThat(here.figures(TODAY, TODAY).total().converted()).isZero();
        assertThat(there.of(same))
                .singleElement()
                .satisfies(owner -> assertThat(owner.pursuit()).isEmpty());
        assertThatThrownBy(() -> there.desk().find(there.manager(), card.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("CUS-4a")
    default void aCardThatCannotBeIsRefused() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer wang = here.dealer().customer("王", "小明");
        StaffMember consultant = here.consultant();
        StaffMember agent = here.dealer().hire("Agent", Role.CARE_AGENT, HoursInput.everyDay("06:00-22:00"));
        StaffMember gone = new ComplaintStage(here.dealer()).hireUntil(Role.SALES_CONSULTANT, TODAY.minusDays(1));

        assertThat(BookingRules.codeOf(here.comesIn(wang, agent))).isEqualTo(ProspectRefusal.NO_CONSULTANT);
        assertThat(BookingRules.codeOf(here.comesIn(wang, gone))).isEqualTo(ProspectRefusal.NO_CONSULTANT);
        OpenProspect tomorrow = new OpenProspect(
                wang.id().value(),
                consultant.id().value(),
                ContactWay.ONLINE,
                ProspectSource.OTHER,
                TODAY.plusDays(1),
                null);
        assertThat(BookingRules.codeOf(here.desk().open(here.manager(), tomorrow)))
                .isEqualTo(ProspectRefusal.CONTACT_IN_THE_FUTURE);
        ProspectCard card = here.comesIn(wang, consultant).orElseThrow();
        assertThat(BookingRules.codeOf(here.comesIn(wang, consultant))).isEqualTo(ProspectRefusal.ALREADY_OPEN);
        assertThat(BookingRules.codeOf(here.desk()
                        .assign(
                                here.manager(),
                                new AssignProspect(card.id().value(), agent.id().value()))))
                .isEqualTo(ProspectRefusal.NO_CONSULTANT);
        LoseProspect lost = new LoseProspect(card.id().value(), LossReason.OTHER_BRAND);
        here.desk().lose(here.manager(), lost).orElseThrow();
        assertThat(BookingRules.codeOf(here.desk().lose(here.manager(), lost))).isEqualTo(ProspectRefusal.NOT_OPEN);
        assertThat(here.comesIn(wang, consultant).isAccepted())
                .as("they think again")
                .isTrue();
    }

    @Test
    @Tag("CUS-4a")
    @Tag("NET-4")
    default void whoAnswersThePhoneOpensCardsAndSalesCloseThem() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer wang = here.dealer().customer("王", "小明");
        StaffMember consultant = here.consultant();
        ProspectCard card = here.desk()
                .open(
                        here.dealer().as(Role.CARE_AGENT),
                        new OpenProspect(
                                wang.id().value(),
                                consultant.id().value(),
                                ContactWay.BY_PHONE,
                                ProspectSource.ADVERTISING,
                                null,
                                " wants a van "))
                .orElseThrow();
        assertThat(card.pursuit().map(Pursuit::note)).contains("wants a van");
        LoseProspect lost = new LoseProspect(card.id().value(), LossReason.PRICE);
        assertThatThrownBy(() -> here.desk().lose(here.dealer().as(Role.CARE_AGENT), lost))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> here.desk()
                        .find(here.dealer().as(Role.TECHNICIAN), card.id().value()))
                .isInstanceOf(ForbiddenException.class);
        assertThat(here.desk()
                        .lose(here.dealer().as(Role.SALES_CONSULTANT), lost)
                        .isAccepted())
                .isTrue();
    }

    @Test
    @Tag("CUS-4a")
    @Tag("NET-3")
    @Tag("NET-5")
    default void whoIsAwayHasAStandInAndWhoLeavesHandsOpenCardsToAnotherConsultant() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        StaffMember leaver = here.consultant();
        StaffMember heir = here.consultant();
        here.dealer().hire("Agent", Role.CARE_AGENT, HoursInput.everyDay("06:00-22:00"));
        Customer wang = here.dealer().customer("王", "小明");
        here.comesIn(wang, leaver).orElseThrow();
        here.deliver(wang, TODAY);
        ProspectCard owner = here.of(wang).get(0);
        ProspectCard open =
                here.comesIn(here.dealer().customer("李", "四"), leaver).orElseThrow();

        here.dealer()
                .crm()
                .staff()
                .beAway(
                        here.manager(),
                        new BeAway(
                                leaver.id().value(),
                                TODAY,
                                TODAY.plusDays(4),
                                heir.id().value()))
                .orElseThrow();
        FindProspects leavers = new FindProspects(leaver.id().value(), PageOf.first(9));
        assertThat(here.desk().list(here.manager(), leavers).items())
                .containsExactly(new OpenCard(open, Optional.of(heir.id())));

        List<HandedOver> moved = new LeavingStage(here.dealer())
                .leave(LeaveStaff.to(heir.id().value(), leaver.id().value(), TODAY.minusDays(1)));
        assertThat(moved).contains(HandedOver.moved(open.id().subject(), HandedOver.Part.CONSULTANT, heir.id()));
        assertThat(here.desk().list(here.manager(), leavers).items()).isEmpty();
        assertThat(here.seen(open).pursuit().map(Pursuit::consultant)).contains(heir.id());
        assertThat(here.seen(owner))
                .as("what is over is counted with who did it")
                .isEqualTo(owner);
    }

    @Test
    @Tag("CUS-4a")
    @Tag("NET-4")
    default void whoLeavesSalesForAnotherPostHandsOpenCardsOverAndNobodyElseTakesThem() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        StaffMember moving = here.consultant();
        here.dealer().hire("Agent", Role.CARE_AGENT, HoursInput.everyDay("06:00-22:00"));
        ProspectCard card =
                here.comesIn(here.dealer().customer("王", "小明"), moving).orElseThrow();
        assertThat(here.moves(moving, TODAY, Role.CARE_AGENT)).singleElement().satisfies(piece -> {
            assertThat(piece.what()).isEqualTo(card.id().subject());
            assertThat(piece.result()).isEqualTo(HandedOver.Result.STAYED);
        });
    }

    @Test
    @Tag("CUS-4a")
    @Tag("NET-4")
    default void whoIsToLeaveSalesLaterHasHandedOverAndGetsNoNewCards() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        StaffMember moving = here.consultant();
        here.moves(moving, TODAY.plusDays(7), Role.CARE_AGENT);
        assertThat(BookingRules.codeOf(here.comesIn(here.dealer().customer("王", "小明"), moving)))
                .isEqualTo(ProspectRefusal.NO_CONSULTANT);
    }

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-5")
    default void theCustomersJournalTellsWhatBecameOfTheCards() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        StaffMember consultant = here.consultant();
        Customer wang = here.dealer().customer("王", "小明");
        ProspectCard first = here.comesIn(wang, consultant).orElseThrow();
        stage().pass(Duration.ofMinutes(1));
        here.desk()
                .lose(here.manager(), new LoseProspect(first.id().value(), LossReason.POSTPONED))
                .orElseThrow();
        stage().pass(Duration.ofMinutes(1));
        here.met(wang, consultant, TODAY);
        stage().pass(Duration.ofMinutes(1));
        here.deliver(wang, TODAY);
        List<Contact> told = here.dealer()
                .crm()
                .contacts()
                .journal(
                        here.dealer().clerk(),
                        new SeeContacts(wang.id().value(), ContactKind.PROSPECT, null, null, PageOf.first(9)))
                .items();
        assertThat(told).extracting(Contact::state).containsExactly("OPEN", "LOST", "OPEN", "OWNER");
        assertThat(told).extracting(Contact::topic).containsExactly("PASSING_BY", "PASSING_BY", "REFERRAL", "REFERRAL");
        assertThat(told).allMatch(contact -> contact.handledBy().equals(Optional.of(consultant.id())));
    }
}
