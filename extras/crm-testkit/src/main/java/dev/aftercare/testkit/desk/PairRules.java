package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeRefusal;
import dev.aftercare.domain.merge.PairState;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.merge.FindPairs;
import dev.aftercare.usecase.merge.JudgePair;
import dev.aftercare.usecase.merge.MergeCustomers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who looks like one, and who was found to be two (CUS-4b, hard cases 31 and 42). It is 2 March 2026. */
interface PairRules extends OnStage {

    @Test
    @Tag("CUS-4b")
    @Tag("HC-31")
    default void aPersonAndACompanyAreNeverOneAndAHouseholdOnlyWhenSomebodyIsSure() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer father = dealer.customer("王", "建国");
        Customer son = dealer.customer("王", "小明");
        Customer fleet = dealer.crm()
                .customers()
                .register(dealer.clerk(), RegisterCustomer.company("王家运输", "02112345678"))
                .orElseThrow();
        MergeStage desk = MergeStage.of(dealer);
        assertThat(BookingRules.codeOf(desk.merge(fleet, son))).isEqualTo(MergeRefusal.PERSON_AND_COMPANY);

        CustomerPair pair = desk.propose(father, son, 700).orElseThrow();
        CustomerPair two = dealer.crm()
                .merges()
                .judgeTwo(MergeStage.manager(dealer), new JudgePair(pair.id().value()))
                .orElseThrow();
        assertThat(two.state()).isEqualTo(PairState.TWO);
        assertThat(desk.pairs()).isEmpty();
        assertThat(desk.propose(son, father, 990).orElseThrow())
                .as("not proposed again")
                .isEqualTo(two);
        assertThat(BookingRules.codeOf(desk.merge(father, son))).isEqualTo(MergeRefusal.JUDGED_TWO);
        assertThat(dealer.crm()
                        .merges()
                        .merge(
                                MergeStage.manager(dealer),
                                MergeCustomers.of(father.id().value(), son.id().value())
                                        .confirming())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    @Tag("HC-42")
    default void whatLooksLikeOneIsProposedOnceTheLikeliestFirstAndToWhoKnowsBoth() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("BJ01", 1);
        Customer a = home.customer("王", "小明");
        Customer b = home.customer("王", "晓明");
        Customer c = home.customer("王", "筱明");
        Customer there = away.customer("王", "小明");
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        MergeStage desk = MergeStage.of(home);
        CustomerPair ab = centre.propose(a, b, 800).orElseThrow();
        CustomerPair ac = centre.propose(c, a, 950).orElseThrow();
        CustomerPair across = centre.propose(there, a, 990).orElseThrow();
        assertThat(centre.propose(b, a, 10).orElseThrow()).isEqualTo(ab);
        assertThat(centre.pairs()).containsExactly(across, ac, ab);
        assertThat(desk.pairs()).as("both its own").containsExactly(ac, ab);
        assertThat(MergeStage.of(away).pairs()).isEmpty();
        assertThat(home.crm()
                        .merges()
                        .pairs(desk.desk(), new FindPairs(PageOf.first(1)))
                        .next())
                .isPresent();

        Merge merge = desk.merged(a, b);
        assertThat(desk.pairs()).containsExactly(ac);
        assertThat(BookingRules.codeOf(centre.propose(b, a, 999))).isEqualTo(MergeRefusal.MERGED_ALREADY);
        assertThat(centre.propose(b, c, 999).orElseThrow())
                .as("the same two, by another id of one of them")
                .isEqualTo(ac);
        desk.undoAsTwo(merge).orElseThrow();
        assertThat(desk.pairs()).as("found to be two").containsExactly(ac);
        assertThat(centre.propose(a, b, 999).orElseThrow().state()).isEqualTo(PairState.TWO);
    }
}
