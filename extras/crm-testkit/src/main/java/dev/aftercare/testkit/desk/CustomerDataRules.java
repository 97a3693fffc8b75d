package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.FieldFinding;
import dev.aftercare.domain.customer.FieldFinding.Matter;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CustomerQuality;
import dev.aftercare.usecase.customer.EndRelation;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.ReindexCustomers;
import dev.aftercare.usecase.customer.RelateCustomers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relations between customers, and what the call centre finds of their data (CUS-1, CUS-3a). It is Monday, 2 March 2026, 8 o'clock. */
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
        Customer customer = CorrectionRules.registered(dealer, "测试", "13812345678", "");
        assertThat(quality(dealer, customer).againstUsable())
                .containsExactlyInAnyOrder(
                        new FieldFinding(CustomerField.NAME, Matter.PLACEHOLDER),
                        new FieldFinding(CustomerField.ADDRESS, Matter.MISSING));
        CorrectionRules.corrected(dealer, customer, "王", "12345678901", "上海");
        assertThat(quality(dealer, customer).againstUsable())
                .containsExactly(new FieldFinding(CustomerField.PHONE, Matter.IMPOSSIBLE));
        CorrectionRules.corrected(dealer, customer, "王", "13912345678", "上海");
        assertThat(quality(dealer, customer)).satisfies(quality -> {
            assertThat(quality.usable()).isTrue();
            assertThat(quality.verified()).isFalse();
            assertThat(quality.againstVerified())
                    .extracting(FieldFinding::matter)
                    .containsOnly(Matter.NOT_VERIFIED);
        });
        CorrectionRules.verdicts(
                dealer,
                customer,
                Verdict.of(CustomerField.NAME, true),
                Verdict.of(CustomerField.PHONE, true),
                Verdict.of(CustomerField.ADDRESS, true));
        assertThat(quality(dealer, customer).verified()).isTrue();
        CorrectionRules.corrected(dealer, customer, "王", "13712345678", "上海");
        assertThat(quality(dealer, customer).againstVerified())
                .as("the new number was not verified")
                .containsExactly(new FieldFinding(CustomerField.PHONE, Matter.NOT_VERIFIED));
        assertThatThrownBy(() -> dealer.crm()
                        .customers()
                        .recordVerdicts(
                                dealer.as(Role.DEALER_MANAGER),
                                CorrectionRules.command(customer, Verdict.of(CustomerField.PHONE, true))))
                .isInstanceOf(ForbiddenException.class);
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

    private static CustomerQuality quality(DealerStage dealer, Customer customer) {
        return dealer.crm().customers().quality(dealer.clerk(), customer.id().value());
    }
}
