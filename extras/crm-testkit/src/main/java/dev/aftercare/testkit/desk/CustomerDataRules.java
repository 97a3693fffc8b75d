package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.FieldFinding;
import dev.aftercare.domain.customer.FieldFinding.Matter;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.CustomerQuality;
import dev.aftercare.usecase.customer.EndRelation;
import dev.aftercare.usecase.customer.FindCorrections;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.customer.ReindexCustomers;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.customer.SeeCorrectionFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relations between customers, and the call centre's look at their data (CUS-1, CUS-3a, CUS-3b). It is Monday, 2 March 2026, 8 o'clock. */
interface CustomerDataRules extends OnStage {

    LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("CUS-1")
    @Tag("HC-31")
    default void aRelationIsSeenFromBothEndsAndEndsWithADay() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer father = dealer.customer("王", "大明");
        Customer son = dealer.customer("王", "小明");
        CustomerRelation household =
                related(dealer, father, son, RelationRole.HOUSEHOLD).orElseThrow();
        assertThat(relations(dealer, father)).containsExactly(household);
        assertThat(relations(dealer, son)).containsExactly(household);
        assertThat(BookingRules.codeOf(related(dealer, son, father, RelationRole.HOUSEHOLD)))
                .as("it reads the same from both ends")
                .isEqualTo(CustomerRefusal.RELATED_ALREADY);
        assertThat(related(dealer, son, father, RelationRole.PAYS_FOR).isAccepted())
                .isTrue();
        assertThat(related(dealer, father, son, RelationRole.PAYS_FOR).isAccepted())
                .isTrue();
        assertThat(BookingRules.codeOf(related(dealer, son, son, RelationRole.DRIVES_FOR)))
                .isEqualTo(CustomerRefusal.RELATED_TO_SELF);
        EndRelation before = new EndRelation(household.id().value(), MONDAY.minusDays(1));
        assertThat(BookingRules.codeOf(dealer.crm().customers().endRelation(dealer.clerk(), before)))
                .isEqualTo(CustomerRefusal.RELATION_ENDS_BEFORE_IT_BEGAN);
        EndRelation today = new EndRelation(household.id().value(), null);
        CustomerRelation ended =
                dealer.crm().customers().endRelation(dealer.clerk(), today).orElseThrow();
        assertThat(ended.until()).contains(MONDAY);
        assertThat(BookingRules.codeOf(dealer.crm().customers().endRelation(dealer.clerk(), today)))
                .isEqualTo(CustomerRefusal.RELATION_ENDED);
        assertThat(related(dealer, son, father, RelationRole.HOUSEHOLD).isAccepted())
                .isTrue();
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void nobodyIsRelatedToAnotherDealersCustomer() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer own = dealer.customer("王", "小明");
        Customer foreign = stage().openDealer("SH02", 1).customer("王", "大明");
        assertThatThrownBy(() -> related(dealer, own, foreign, RelationRole.HOUSEHOLD))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> relations(dealer, foreign)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("CUS-3a")
    default void aRecordIsUsableByItsLooksAndVerifiedByTheCallCentreOnly() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = registered(dealer, "测试", "13812345678", "");
        assertThat(quality(dealer, customer).againstUsable())
                .containsExactlyInAnyOrder(
                        new FieldFinding(CustomerField.NAME, Matter.PLACEHOLDER),
                        new FieldFinding(CustomerField.ADDRESS, Matter.MISSING));
        corrected(dealer, customer, "王", "12345678901", "上海");
        assertThat(quality(dealer, customer).againstUsable())
                .containsExactly(new FieldFinding(CustomerField.PHONE, Matter.IMPOSSIBLE));
        corrected(dealer, customer, "王", "13912345678", "上海");
        assertThat(quality(dealer, customer)).satisfies(quality -> {
            assertThat(quality.usable()).isTrue();
            assertThat(quality.verified()).isFalse();
            assertThat(quality.againstVerified())
                    .extracting(FieldFinding::matter)
                    .containsOnly(Matter.NOT_VERIFIED);
        });
        verdicts(
                dealer,
                customer,
                Verdict.of(CustomerField.NAME, true),
                Verdict.of(CustomerField.PHONE, true),
                Verdict.of(CustomerField.ADDRESS, true));
        assertThat(quality(dealer, customer).verified()).isTrue();
        corrected(dealer, customer, "王", "13712345678", "上海");
        assertThat(quality(dealer, customer).againstVerified())
                .as("the new number was not verified")
                .containsExactly(new FieldFinding(CustomerField.PHONE, Matter.NOT_VERIFIED));
        assertThatThrownBy(() -> dealer.crm()
                        .customers()
                        .recordVerdicts(
                                dealer.as(Role.DEALER_MANAGER),
                                command(customer, Verdict.of(CustomerField.PHONE, true))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("CUS-3b")
    default void aWrongFieldGoesBackIsCorrectedInTimeAndVerifiedAgain() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = registered(dealer, "王", "13812345678", "上海");
        verdicts(dealer, customer, Verdict.of(CustomerField.NAME, true), Verdict.of(CustomerField.PHONE, false));
        CorrectionNotice notice = corrections(dealer, false).get(0);
        assertThat(notice.fields()).containsExactly(CustomerField.PHONE);
        assertThat(notice.progress().due()).as("three working days").isEqualTo(dealer.at("2026-03-05T08:00"));
        assertThat(corrections(dealer, true)).isEmpty();

        stage().itIs("2026-03-05T00:00:00.000001Z");
        assertThat(corrections(dealer, true)).containsExactly(notice);
        assertThat(figures(dealer)).isEqualTo(new CorrectionFigures(1, 1, 1, 1));

        corrected(dealer, customer, "王", "13912345678", "上海");
        assertThat(corrections(dealer, false))
                .as("it is the call centre's turn")
                .isEmpty();
        verdicts(dealer, customer, Verdict.of(CustomerField.PHONE, false));
        assertThat(corrections(dealer, false)).hasSize(1);
        assertThat(corrections(dealer, true)).as("a new deadline").isEmpty();
        assertThat(figures(dealer)).isEqualTo(new CorrectionFigures(1, 1, 0, 2));

        corrected(dealer, customer, "王", "13712345678", "上海");
        verdicts(dealer, customer, Verdict.of(CustomerField.PHONE, true));
        assertThat(corrections(dealer, false)).isEmpty();
        assertThat(figures(dealer)).isEqualTo(new CorrectionFigures(1, 0, 0, 2));
        verdicts(dealer, customer, Verdict.of(CustomerField.NAME, false));
        assertThat(figures(dealer)).as("another notice").isEqualTo(new CorrectionFigures(2, 1, 0, 3));
    }

    @Test
    @Tag("CUS-3b")
    default void oneRightNumberIsEnoughAndAMissingFieldGoesBackToo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = dealer.crm()
                .customers()
                .register(
                        dealer.clerk(),
                        new RegisterCustomer("王", "小明", null, List.of("13812345678", "13912345678"), null, null, null))
                .orElseThrow();
        verdicts(
                dealer,
                customer,
                new Verdict(CustomerField.PHONE, "+8613812345678", false),
                new Verdict(CustomerField.PHONE, "+8613912345678", true));
        assertThat(corrections(dealer, false)).isEmpty();
        assertThat(dealer.crm()
                        .customers()
                        .find(dealer.clerk(), customer.id().value())
                        .bestPhone())
                .map(Object::toString)
                .contains("Phone[digits=+8613912345678]");
        verdicts(dealer, customer, Verdict.of(CustomerField.ADDRESS, false));
        assertThat(corrections(dealer, false).get(0).fields()).containsExactly(CustomerField.ADDRESS);
        for (Verdict baseless : List.of(
                Verdict.of(CustomerField.BIRTHDAY, true), new Verdict(CustomerField.PHONE, "+8613700000000", true))) {
            assertThat(BookingRules.codeOf(
                            dealer.crm().customers().recordVerdicts(centre(dealer), command(customer, baseless))))
                    .isEqualTo(CustomerRefusal.NOTHING_TO_VERIFY);
        }
    }

    @Test
    @Tag("CUS-1")
    default void reindexingGoesThroughAllCustomersPageByPageAndChangesNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        for (int i = 0; i < 3; i++) {
            dealer.customer("单", "田芳");
        }
        ReindexCustomers first = new ReindexCustomers(PageOf.first(2));
        var one = dealer.crm()
                .customers()
                .reindex(dealer.as(Role.DEALER_MANAGER), first)
                .orElseThrow();
        var two = dealer.crm()
                .customers()
                .reindex(
                        dealer.as(Role.DEALER_MANAGER),
                        new ReindexCustomers(new PageOf(one.next().orElseThrow().text(), 2)))
                .orElseThrow();
        assertThat(List.of(one.customers(), two.customers())).containsExactly(2, 1);
        assertThat(two.next()).isEmpty();
        assertThat(dealer.crm()
                        .customers()
                        .search(dealer.clerk(), new FindCustomers(FindCustomers.By.NAME, "stf", PageOf.first(9)))
                        .items())
                .hasSize(3);
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

    private static Customer registered(DealerStage dealer, String family, String phone, String address) {
        RegisterCustomer command = new RegisterCustomer(family, null, null, List.of(phone), address, null, null);
        return dealer.crm().customers().register(dealer.clerk(), command).orElseThrow();
    }

    private static void corrected(DealerStage dealer, Customer customer, String family, String phone, String address) {
        RegisterCustomer data = new RegisterCustomer(family, null, null, List.of(phone), address, null, null);
        dealer.crm()
                .customers()
                .correct(dealer.clerk(), new CorrectCustomer(customer.id().value(), data))
                .orElseThrow();
    }

    private static CustomerQuality quality(DealerStage dealer, Customer customer) {
        return dealer.crm().customers().quality(dealer.clerk(), customer.id().value());
    }

    /** Somebody at the manufacturer's call centre who looks at this dealer's customers. */
    private static Call centre(DealerStage dealer) {
        Actor agent = new Actor("centre-1", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of());
        return Call.in(dealer.dealer().id(), agent);
    }

    private static RecordVerdicts command(Customer customer, Verdict... verdicts) {
        return new RecordVerdicts(customer.id().value(), List.of(verdicts));
    }

    private static void verdicts(DealerStage dealer, Customer customer, Verdict... verdicts) {
        dealer.crm()
                .customers()
                .recordVerdicts(centre(dealer), command(customer, verdicts))
                .orElseThrow();
    }

    private static List<CorrectionNotice> corrections(DealerStage dealer, boolean overdue) {
        return dealer.crm()
                .customers()
                .corrections(centre(dealer), new FindCorrections(overdue, PageOf.first(9)))
                .items();
    }

    private static CorrectionFigures figures(DealerStage dealer) {
        return dealer.crm()
                .customers()
                .correctionFigures(centre(dealer), new SeeCorrectionFigures(MONDAY, MONDAY.plusDays(9)));
    }
}
