package dev.aftercare.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NET-1")
class RegionTreeTest {

    private static Region top(String code) {
        return new Region(code, code, Optional.empty());
    }

    private static Region part(String code, String parent) {
        return new Region(code, code, Optional.of(parent));
    }

    private static Object refusal(Region... regions) {
        return RegionTree.of(List.of(regions)).<Object>fold(tree -> tree, Refusal::code);
    }

    @Test
    void aRegionIsWithinAllThatItIsPartOfAndNothingElse() {
        RegionTree tree = RegionTree.of(
                        List.of(part("Pudong", "Shanghai"), part("Shanghai", "East"), top("East"), top("West")))
                .orElseThrow();
        assertThat(tree.isWithin("Pudong", Set.of("East"))).isTrue();
        assertThat(tree.isWithin("Pudong", Set.of("West", "Shanghai"))).isTrue();
        assertThat(tree.isWithin("Pudong", Set.of("Pudong"))).isTrue();
        assertThat(tree.isWithin("East", Set.of("Shanghai"))).isFalse();
        assertThat(tree.isWithin("Pudong", Set.of("West"))).isFalse();
        assertThat(tree.isWithin("Pudong", Set.of())).isFalse();
        assertThat(tree.isWithin("Nowhere", Set.of("East"))).isFalse();
        assertThat(tree.isWithin("Nowhere", Set.of("Nowhere"))).isTrue();
    }

    @Test
    void whatIsNoTreeIsRefused() {
        assertThat(refusal(top("East"), part("East", "East"))).isEqualTo(NetworkRefusal.REGION_TWICE);
        assertThat(refusal(part("Shanghai", "East"))).isEqualTo(NetworkRefusal.REGION_UNKNOWN);
        assertThat(refusal(part("East", "East"))).isEqualTo(NetworkRefusal.REGION_CIRCLE);
        assertThat(refusal(top("West"), part("A", "B"), part("B", "C"), part("C", "A")))
                .isEqualTo(NetworkRefusal.REGION_CIRCLE);
        assertThat(refusal(part("D", "A"), part("A", "B"), part("B", "A"))).isEqualTo(NetworkRefusal.REGION_CIRCLE);
    }

    @Test
    void aMandateCoversServicesOfWhoServices() {
        assertThat(Mandate.everything().covers("paint")).isTrue();
        Mandate some =
                new Mandate(Set.of(), Set.of(Trade.SERVICE), Optional.of(Set.of("maintenance")), Optional.empty());
        assertThat(some.covers("maintenance")).isTrue();
        assertThat(some.covers("paint")).isFalse();
        Mandate selling = new Mandate(Set.of(), Set.of(Trade.SALES), Optional.empty(), Optional.empty());
        assertThat(selling.covers("maintenance")).isFalse();
    }
}
