package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountPolicy;
import dev.aftercare.domain.keyaccount.KeyAccountRefusal;
import dev.aftercare.domain.keyaccount.RecognitionReason;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.keyaccount.AccountDetails;
import dev.aftercare.usecase.keyaccount.AccountProposal;
import dev.aftercare.usecase.keyaccount.AgreeTerms;
import dev.aftercare.usecase.keyaccount.AssignManager;
import dev.aftercare.usecase.keyaccount.DueContact;
import dev.aftercare.usecase.keyaccount.FindDueContacts;
import dev.aftercare.usecase.keyaccount.KeyAccountDesk;
import dev.aftercare.usecase.keyaccount.PlanContacts;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.keyaccount.RecordContact;
import dev.aftercare.usecase.keyaccount.SeeContactsOf;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Key accounts from the proposal to the last contact (CUS-10). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface KeyAccountRules extends OnStage {

    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static KeyAccountDesk desk(DealerStage dealer) {
        return dealer.crm().keyAccounts();
    }

    private static Call manager(DealerStage dealer) {
        return dealer.as(Role.CUSTOMER_RELATIONS_MANAGER);
    }

    private static StaffMember agent(DealerStage dealer) {
        return dealer.hire("Somebody", Role.CARE_AGENT, HoursInput.everyDay("06:00-22:00"));
    }

    private static KeyAccount recognised(DealerStage dealer, CustomerId customer, StaffMember by) {
        return desk(dealer)
                .recognise(
                        manager(dealer),
                        RecogniseAccount.of(customer.value(), by.id().value()))
                .orElseThrow();
    }

    private static List<DueContact> due(DealerStage dealer, boolean overdue) {
        return desk(dealer)
                .due(manager(dealer), new FindDueContacts(overdue, PageOf.first(9)))
                .items();
    }

    @Test
    @Tag("CUS-10")
    default void whoMeetsEnoughOfThePolicyIsProposedWithTheReasonsAndNoMoreOnceRecognised() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        KeyAccountPolicy policy = new KeyAccountPolicy(2, 45_000, "CNY", 2, 30, 2, 14);
        dealer.crm()
                .policies()
                .record(Stage.administrator(), RecordPolicy.of(KeyAccountPolicy.KIND, LocalDate.of(2026, 1, 1), policy))
                .orElseThrow();
        DealerVehicle car = dealer.aCar();
        CustomerId customer = car.owner().orElseThrow();
        dealer.aCar();
        SegmentRules.serviced(dealer, car, "449.99");

        assertThat(proposals(dealer)).as("one reason: here not long ago").isEmpty();
        dealer.carOf(dealer.crm().customers().find(dealer.clerk(), customer.value()));
        assertThat(proposals(dealer)).singleElement().satisfies(proposal -> {
            assertThat(proposal.customer().id()).isEqualTo(customer);
            assertThat(proposal.reasons()).containsExactly(RecognitionReason.FLEET, RecognitionReason.RELIANCE);
        });
        KeyAccount account = recognised(dealer, customer, agent(dealer));
        assertThat(account.standing().reasons()).containsExactly(RecognitionReason.FLEET, RecognitionReason.RELIANCE);
        assertThat(account.plan().next()).as("14 days by policy").isEqualTo(TODAY.plusDays(14));
        assertThat(proposals(dealer)).isEmpty();
        stage().pass(Duration.ofDays(31));
        desk(dealer).end(manager(dealer), account.id().value()).orElseThrow();
        assertThat(proposals(dealer)).as("not here for 31 days").isEmpty();
    }

    private static List<AccountProposal> proposals(DealerStage dealer) {
        return desk(dealer).proposals(manager(dealer), PageOf.first(9)).items();
    }

    @Test
    @Tag("CUS-10")
    default void aCustomerIsOneOnceAndTheManagerIsThere() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = dealer.customer("王", "小明");
        StaffMember agent = agent(dealer);
        KeyAccount account = recognised(dealer, wang.id(), agent);

        assertThat(BookingRules.codeOf(desk(dealer)
                        .recognise(
                                manager(dealer),
                                RecogniseAccount.of(
                                        wang.id().value(), agent.id().value()))))
                .isEqualTo(KeyAccountRefusal.ALREADY_ONE);
        assertThatThrownBy(() -> desk(dealer)
                        .assign(manager(dealer), new AssignManager(account.id().value(), new UUID(0, 404))))
                .isInstanceOf(NotFoundException.class);
        StaffMember gone = new ComplaintStage(dealer).hireUntil(Role.CARE_AGENT, TODAY.minusDays(1));
        assertThat(BookingRules.codeOf(desk(dealer)
                        .assign(
                                manager(dealer),
                                new AssignManager(
                                        account.id().value(), gone.id().value()))))
                .isEqualTo(KeyAccountRefusal.MANAGER_NOT_THERE);
        assertThat(account.standing().reasons()).as("decided without a reason").isEmpty();
    }

    @Test
    @Tag("CUS-10")
    default void contactsFollowThePlanAndOverdueOnesAreListed() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        StaffMember agent = agent(dealer);
        KeyAccount account = recognised(dealer, dealer.customer("王", "小明").id(), agent);
        UUID id = account.id().value();

        desk(dealer)
                .plan(manager(dealer), new PlanContacts(id, 10, TODAY.plusDays(2)))
                .orElseThrow();
        assertThat(due(dealer, false)).isEmpty();
        stage().pass(Duration.ofDays(2));
        assertThat(due(dealer, false))
                .extracting(contact -> contact.account().id())
                .containsExactly(account.id());
        assertThat(due(dealer, true)).as("due today is not overdue").isEmpty();
        stage().pass(Duration.ofDays(1));
        assertThat(due(dealer, true)).hasSize(1);
        KeyAccount contacted = desk(dealer)
                .contact(dealer.as(Role.CARE_AGENT), RecordContact.today(id, ContactChannel.CALL, " prices too high "))
                .orElseThrow();
        assertThat(contacted.plan().next()).isEqualTo(TODAY.plusDays(13));
        assertThat(due(dealer, false)).isEmpty();
        assertThat(desk(dealer)
                        .contacts(manager(dealer), new SeeContactsOf(id, PageOf.first(9)))
                        .items())
                .singleElement()
                .satisfies(contact -> {
                    assertThat(contact.feedback()).isEqualTo("prices too high");
                    assertThat(contact.on()).isEqualTo(TODAY.plusDays(3));
                });
        List<JournalEntry> told = dealer.crm()
                .journal()
                .timeline(manager(dealer), new SeeTimeline(SubjectKind.KEY_ACCOUNT, id, PageOf.first(9)))
                .items();
        assertThat(told)
                .extracting(JournalEntry::type)
                .containsExactly("key-account.recognised", "key-account.planned", "key-account.contacted");
        assertThat(told.get(2).facts().values()).doesNotContain("prices too high");
    }

    @Test
    @Tag("CUS-10")
    default void whatCannotBeIsRefused() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        KeyAccount account = recognised(dealer, dealer.customer("王", "小明").id(), agent(dealer));
        UUID id = account.id().value();
        RecordContact tomorrow = new RecordContact(id, ContactChannel.CALL, TODAY.plusDays(1), null, null, null);

        assertThat(BookingRules.codeOf(desk(dealer).contact(manager(dealer), tomorrow)))
                .isEqualTo(KeyAccountRefusal.CONTACT_IN_THE_FUTURE);
        assertThat(BookingRules.codeOf(
                        desk(dealer).plan(manager(dealer), new PlanContacts(id, 10, TODAY.minusDays(1)))))
                .isEqualTo(KeyAccountRefusal.NEXT_IN_THE_PAST);
        desk(dealer).end(manager(dealer), id).orElseThrow();
        assertThat(BookingRules.codeOf(
                        desk(dealer).contact(manager(dealer), RecordContact.today(id, ContactChannel.CALL, "late"))))
                .isEqualTo(KeyAccountRefusal.ENDED);
        assertThat(desk(dealer)
                        .contacts(manager(dealer), new SeeContactsOf(id, PageOf.first(9)))
                        .items())
                .extracting(AccountContact::feedback)
                .isEmpty();
        assertThat(desk(dealer).list(manager(dealer), PageOf.first(9)).items()).isEmpty();
    }

    @Test
    @Tag("CUS-10")
    @Tag("CUS-1")
    default void itHasCarsDriversAndAgreedTerms() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        CustomerId company = car.owner().orElseThrow();
        Customer driver = dealer.customer("赵", "六");
        dealer.crm()
                .customers()
                .relate(
                        dealer.clerk(),
                        new RelateCustomers(driver.id().value(), company.value(), RelationRole.DRIVES_FOR, null))
                .orElseThrow();
        KeyAccount account = recognised(dealer, company, agent(dealer));
        UUID id = account.id().value();
        desk(dealer)
                .agree(manager(dealer), new AgreeTerms(id, "5 % off", TODAY, null))
                .orElseThrow();

        AccountDetails details = desk(dealer).find(manager(dealer), id);
        assertThat(details.cars()).extracting(DealerVehicle::id).containsExactly(car.id());
        assertThat(details.drivers()).extracting(CustomerRelation::customer).containsExactly(driver.id());
        assertThat(details.account().terms().orElseThrow().holdOn(TODAY)).isTrue();
    }

    @Test
    @Tag("CUS-10")
    @Tag("NET-3")
    @Tag("NET-5")
    default void whoIsAwayHasAStandInAndWhoLeavesHandsThemOver() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        StaffMember leaver = agent(dealer);
        StaffMember heir = agent(dealer);
        KeyAccount account = recognised(dealer, dealer.customer("王", "小明").id(), leaver);
        desk(dealer)
                .plan(manager(dealer), new PlanContacts(account.id().value(), 10, TODAY))
                .orElseThrow();
        assertThat(due(dealer, false)).extracting(DueContact::answering).containsExactly(Optional.of(leaver.id()));
        dealer.crm()
                .staff()
                .beAway(
                        dealer.as(Role.DEALER_MANAGER),
                        new BeAway(
                                leaver.id().value(),
                                TODAY,
                                TODAY.plusDays(4),
                                heir.id().value()))
                .orElseThrow();
        assertThat(due(dealer, false)).extracting(DueContact::answering).containsExactly(Optional.of(heir.id()));
        assertThat(desk(dealer)
                        .find(manager(dealer), account.id().value())
                        .account()
                        .manager())
                .isEqualTo(leaver.id());

        assertThat(dealer.crm()
                        .staff()
                        .leave(
                                dealer.as(Role.DEALER_MANAGER),
                                LeaveStaff.to(heir.id().value(), leaver.id().value(), TODAY.minusDays(1)))
                        .orElseThrow()
                        .departure()
                        .handedOver())
                .contains(HandedOver.moved(account.id().subject(), HandedOver.Part.ACCOUNT_MANAGER, heir.id()));
        assertThat(desk(dealer)
                        .find(manager(dealer), account.id().value())
                        .account()
                        .manager())
                .isEqualTo(heir.id());
    }

    @Test
    @Tag("NET-2")
    @Tag("NET-4")
    default void anotherDealersKeyAccountIsNotThereAndNotEverybodyMayManage() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("SH02", 1);
        StaffMember agent = agent(here);
        KeyAccount account = recognised(here, here.customer("王", "小明").id(), agent);
        UUID foreign = there.customer("李", "四").id().value();

        assertThatThrownBy(() -> desk(there).find(manager(there), account.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk(here)
                        .recognise(
                                manager(here),
                                RecogniseAccount.of(foreign, agent.id().value())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        desk(here).end(here.as(Role.CARE_AGENT), account.id().value()))
                .isInstanceOf(ForbiddenException.class);
    }
}
