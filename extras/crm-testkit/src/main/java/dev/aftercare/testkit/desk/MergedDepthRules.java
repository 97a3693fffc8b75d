package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.ConsentPolicy;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeRefusal;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.activity.FindByActivity;
import dev.aftercare.usecase.activity.SeeActivity;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.contact.SeeContacts;
import dev.aftercare.usecase.customer.FindCorrections;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.merge.MergeCustomers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is known of customers in depth when they are merged and parted (CUS-4b, hard cases 29 and 31). It is 2 March 2026. */
interface MergedDepthRules extends OnStage {

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-2")
    @Tag("HC-29")
    default void consentIsTheStricterOneAndComesBackWithTheRecord() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        said(dealer, twin, false);
        stage().pass(Duration.ofMinutes(1));
        said(dealer, ming, true);
        Customer before = MergeStage.seen(dealer, ming.id());
        stage().pass(Duration.ofMinutes(1));
        MergeStage desk = MergeStage.of(dealer);
        Merge merge = desk.merged(ming, twin);
        assertThat(mayBeWritten(MergeStage.seen(dealer, twin.id()))).isFalse();
        assertThat(MergeStage.seen(dealer, ming.id()).wishes().consents().entries())
                .as("proof of both, and of the merge")
                .hasSize(3);
        desk.undo(merge).orElseThrow();
        assertThat(MergeStage.seen(dealer, ming.id()).wishes()).isEqualTo(before.wishes());
        assertThat(mayBeWritten(MergeStage.seen(dealer, ming.id()))).isTrue();
        assertThat(mayBeWritten(MergeStage.seen(dealer, twin.id()))).isFalse();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-31")
    default void aHouseholdIsMergedOnlyByWhoIsSureAndARelationIsReadByEveryId() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer father = dealer.customer("王", "建国");
        Customer son = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        CustomerRelation household =
                related(dealer, son, father, RelationRole.HOUSEHOLD).orElseThrow();
        MergeStage desk = MergeStage.of(dealer);
        assertThat(BookingRules.codeOf(desk.merge(father, son))).isEqualTo(MergeRefusal.RELATED);
        desk.merged(twin, son);
        assertThat(relations(dealer, twin)).containsExactly(household);
        assertThat(relations(dealer, father)).containsExactly(household);
        assertThat(BookingRules.codeOf(related(dealer, father, twin, RelationRole.HOUSEHOLD)))
                .as("the same by the other id")
                .isEqualTo(CustomerRefusal.RELATED_ALREADY);
        assertThat(BookingRules.codeOf(related(dealer, son, twin, RelationRole.HOUSEHOLD)))
                .isEqualTo(CustomerRefusal.RELATED_TO_SELF);
        assertThat(BookingRules.codeOf(desk.merge(twin, father))).isEqualTo(MergeRefusal.RELATED);
        assertThat(dealer.crm()
                        .merges()
                        .merge(
                                MergeStage.manager(dealer),
                                MergeCustomers.of(twin.id().value(), father.id().value())
                                        .confirming())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-3b")
    default void eachNoticeOfTwoKeepsItsDeadlineAndIsDoneWithByTheOneRecord() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        verdict(dealer, ming.id().value(), CustomerField.NAME, false);
        verdict(dealer, twin.id().value(), CustomerField.PHONE, false);
        List<CorrectionNotice> both = corrections(dealer);
        assertThat(both).hasSize(2);
        MergeStage.of(dealer).merged(ming, twin);
        assertThat(corrections(dealer)).as("each its own").isEqualTo(both);
        MergeStage.corrected(dealer, twin.id(), "大明", List.of("13800000001"), "");
        assertThat(corrections(dealer)).as("both are corrected").isEmpty();
        verdict(dealer, ming.id().value(), CustomerField.PHONE, false);
        assertThat(corrections(dealer))
                .singleElement()
                .returns(twin.id(), CorrectionNotice::customer)
                .satisfies(notice -> assertThat(notice.fields()).containsExactly(CustomerField.PHONE));
        verdict(dealer, ming.id().value(), CustomerField.ADDRESS, false);
        assertThat(corrections(dealer)).as("asked for once").hasSize(2);
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void whoWereFoundToBeTwoAreNotHintedAtAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = born(dealer);
        Customer twin = born(dealer);
        assertThat(hints(dealer, ming)).isEqualTo(1);
        MergeStage desk = MergeStage.of(dealer);
        Merge merge = desk.merged(ming, twin);
        assertThat(hints(dealer, twin)).as("they are one").isZero();
        desk.undoAsTwo(merge).orElseThrow();
        assertThat(hints(dealer, ming)).isZero();
        assertThat(hints(dealer, twin)).isZero();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-5")
    @Tag("CUS-6")
    default void visitsOfBothCountForOneStateAndStandInOneJournal() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        DealerVehicle first = dealer.carOf(ming);
        DealerVehicle second = dealer.carOf(twin);
        ActivityDeskRules.reported(dealer, first, ming.id(), "2026-02-20T03:00:00Z");
        ActivityDeskRules.reported(dealer, second, twin.id(), "2026-02-21T03:00:00Z");
        ActivityDeskRules.reported(dealer, second, twin.id(), "2026-02-22T03:00:00Z");
        run();
        Call centre = Call.of(Actor.of("centre", dealer.dealer().id(), Role.CUSTOMER_SERVICE_CENTRE), Scope.network());
        MergeStage desk = MergeStage.of(dealer);
        Merge merge = desk.merged(ming, twin);
        run();
        for (Call view : List.of(dealer.clerk(), centre)) {
            assertThat(inState(view, ActivityState.ACTIVE))
                    .containsExactly(ming.id().value());
            assertThat(inState(view, ActivityState.SWAYING)).isEmpty();
            assertThat(stage().crm().activity().customerCounts(view).byState()).hasSize(1);
            assertThat(stage().crm()
                            .activity()
                            .ofCustomer(view, SeeActivity.today(twin.id().value())))
                    .returns(Optional.of(ActivityState.ACTIVE), activity -> activity.state())
                    .returns(ming.id().subject(), activity -> activity.subject())
                    .returns(Optional.of(LocalDate.of(2026, 2, 22)), activity -> activity.lastVisit());
        }
        ActivityDeskRules.reported(dealer, second, twin.id(), "2026-02-23T03:00:00Z");
        run();
        assertThat(inState(dealer.clerk(), ActivityState.ACTIVE))
                .containsExactly(ming.id().value());
        for (Customer either : List.of(ming, twin)) {
            assertThat(stage().crm()
                            .contacts()
                            .journal(dealer.clerk(), SeeContacts.of(either.id().value(), PageOf.first(9)))
                            .items())
                    .hasSize(4);
        }

        desk.undo(merge).orElseThrow();
        run();
        for (Call view : List.of(dealer.clerk(), centre)) {
            assertThat(Stream.of(ming, twin)
                            .map(each -> stage().crm()
                                    .activity()
                                    .ofCustomer(
                                            view, SeeActivity.today(each.id().value()))
                                    .state()))
                    .as("the last visit was the survivor's")
                    .containsOnly(Optional.of(ActivityState.SWAYING));
            assertThat(inState(view, ActivityState.SWAYING))
                    .containsExactlyInAnyOrder(ming.id().value(), twin.id().value());
        }
    }

    private List<UUID> inState(Call call, ActivityState state) {
        return stage().crm().activity().customers(call, new FindByActivity(state, PageOf.first(9))).items().stream()
                .map(row -> row.subject().id())
                .toList();
    }

    private void run() {
        assertThat(stage().crm().jobs().runDue(1_000).failed()).isEmpty();
    }

    private static void said(DealerStage dealer, Customer customer, boolean given) {
        UUID id = customer.id().value();
        dealer.crm()
                .customers()
                .recordConsent(
                        dealer.clerk(),
                        given
                                ? RecordConsent.given(
                                        id,
                                        ConsentPurpose.MARKETING,
                                        ContactChannel.SMS,
                                        ConsentProof.Means.ORALLY,
                                        "2026-1")
                                : RecordConsent.withdrawn(
                                        id, ConsentPurpose.MARKETING, ContactChannel.SMS, ConsentProof.Means.ORALLY))
                .orElseThrow();
    }

    private boolean mayBeWritten(Customer customer) {
        return ConsentPolicy.standard()
                .allows(customer.wishes().consents(), ConsentPurpose.MARKETING, ContactChannel.SMS, stage().now());
    }

    private static Outcome<CustomerRelation> related(
            DealerStage dealer, Customer one, Customer two, RelationRole role) {
        return dealer.crm()
                .customers()
                .relate(
                        dealer.clerk(),
                        new RelateCustomers(one.id().value(), two.id().value(), role, null));
    }

    private static List<CustomerRelation> relations(DealerStage dealer, Customer customer) {
        return dealer.crm().customers().relations(dealer.clerk(), customer.id().value());
    }

    private static void verdict(DealerStage dealer, UUID customer, CustomerField field, boolean right) {
        dealer.crm()
                .customers()
                .recordVerdicts(callCentre(dealer), new RecordVerdicts(customer, List.of(Verdict.of(field, right))))
                .orElseThrow();
    }

    private static List<CorrectionNotice> corrections(DealerStage dealer) {
        return dealer.crm()
                .customers()
                .corrections(callCentre(dealer), new FindCorrections(false, PageOf.first(9)))
                .items();
    }

    private static Call callCentre(DealerStage dealer) {
        return Call.in(
                dealer.dealer().id(),
                new Actor("centre-1", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of()));
    }

    private static Customer born(DealerStage dealer) {
        return dealer.crm()
                .customers()
                .register(
                        dealer.clerk(),
                        new RegisterCustomer(
                                "王", "小明", null, List.of("13812345678"), null, LocalDate.of(1990, 2, 28), null))
                .orElseThrow();
    }

    private static int hints(DealerStage dealer, Customer customer) {
        return dealer.crm()
                .customers()
                .possibleDuplicates(dealer.clerk(), customer.id().value())
                .size();
    }
}
