package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Customer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a dealer sees of people who were one with its own and are no more (CUS-4b, NET-2). */
interface MergedElsewhereRules extends OnStage {

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    default void whoWasOneWithADealersOwnIsForeignAgainWhateverElseTheDealerMerged() {
        DealerStage home = stage().openDealer("SH01", 1);
        DealerStage away = stage().openDealer("SH02", 1);
        MergeStage centre = MergeStage.ofManufacturer(stage().crm());
        Customer ming = home.customer("王", "小明");
        Customer twin = home.customer("王", "晓明");
        Customer guest = away.customer("李", "娜");
        MergeStage.of(away).merged(away.customer("李", "那"), away.customer("李", "纳"));
        centre.undo(centre.merged(guest, twin)).orElseThrow();
        MergeStage.of(home).merged(ming, twin);

        assertThat(MergeStage.timeline(away, ming.id()))
                .as("that ming is twin, in whose name it has books, is not its business")
                .isEmpty();
        assertThat(MergeStage.timeline(away, twin.id()))
                .as("its own books")
                .containsExactly("customer.merged", "customer.parted");
        assertThat(MergeStage.timeline(home, ming.id())).contains("customer.merged", "customer.parted");
    }
}
