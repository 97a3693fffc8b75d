package dev.aftercare.testkit.desk;

import static dev.aftercare.usecase.segment.ConditionInput.allOf;
import static dev.aftercare.usecase.segment.ConditionInput.atLeast;
import static dev.aftercare.usecase.segment.ConditionInput.atMost;
import static dev.aftercare.usecase.segment.ConditionInput.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentFigures;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.SeeSegmentFigures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers of two dealers whom the manufacturer has merged: each dealer counts them by what it keeps itself. */
interface SharedCustomerRules extends OnStage {

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-12")
    @Tag("NET-2")
    default void whoWasMergedAcrossDealersStaysAMemberOfEitherByItsOwnFacts() {
        DealerStage home = stage().openDealer("SH01", 2).staffed(1, 1);
        DealerStage away = stage().openDealer("BJ01", 2).staffed(1, 1);
        DealerVehicle here = home.aCar();
        DealerVehicle there = away.aCar();
        CustomerId survivor = here.owner().orElseThrow();
        SegmentRules.serviced(home, here, "150.00");
        SegmentRules.serviced(away, there, "300.00");
        List<ConditionInput> conditions = List.of(
                oneOf(Fact.KIND, "PERSON"),
                oneOf(Fact.REGION, "East"),
                allOf(atLeast(Fact.CARS, 1), atMost(Fact.CARS, 1)),
                atMost(Fact.DAYS_SINCE_VISIT, 0));
        Merge merge = MergeStage.ofManufacturer(home.crm())
                .merged(
                        MergeStage.seen(home, survivor),
                        MergeStage.seen(away, there.owner().orElseThrow()));

        for (DealerStage dealer : List.of(home, away)) {
            assertThat(conditions)
                    .allSatisfy(condition -> assertThat(
                                    SegmentRules.members(dealer, SegmentRules.defined(dealer, condition)))
                            .as("%s of %s", condition, dealer.dealer().code())
                            .containsExactly(survivor));
        }
        assertThat(SegmentRules.members(home, SegmentRules.defined(home, atMost(Fact.SPEND, 15_000))))
                .containsExactly(survivor);
        Segment spenders = SegmentRules.defined(away, allOf(atLeast(Fact.SPEND, 30_000), atMost(Fact.SPEND, 30_000)));
        assertThat(SegmentRules.members(away, spenders)).containsExactly(survivor);
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertThat(away.crm()
                        .segments()
                        .figures(
                                away.as(Role.CUSTOMER_RELATIONS_MANAGER),
                                new SeeSegmentFigures(spenders.id().value(), today, today)))
                .isEqualTo(new SegmentFigures(1, 1, 1, Money.of("300.00", "CNY")));

        MergeStage.ofManufacturer(home.crm()).undo(merge).orElseThrow();
        assertThat(SegmentRules.members(away, spenders))
                .containsExactly(there.owner().orElseThrow());
    }
}
