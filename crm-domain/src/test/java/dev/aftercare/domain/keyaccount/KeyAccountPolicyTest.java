package dev.aftercare.domain.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.FactSheet;
import dev.aftercare.domain.segment.FactSheet.Entries;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CUS-10")
class KeyAccountPolicyTest {

    /** Somebody for whom exactly these reasons hold, each just so. */
    private static FactSheet holding(Set<RecognitionReason> reasons, boolean isOne) {
        Map<Fact, Long> numbers = new EnumMap<>(Fact.class);
        numbers.put(Fact.VISITS, reasons.contains(RecognitionReason.FREQUENCY) ? 6L : 5L);
        numbers.put(Fact.SPEND, reasons.contains(RecognitionReason.VALUE) ? 2_000_000L : 1_999_999L);
        numbers.put(Fact.CARS, reasons.contains(RecognitionReason.FLEET) ? 5L : 4L);
        numbers.put(Fact.DAYS_SINCE_VISIT, reasons.contains(RecognitionReason.RELIANCE) ? 90L : 91L);
        Map<Fact, String> texts = new EnumMap<>(Fact.class);
        texts.put(Fact.STATE, reasons.contains(RecognitionReason.LOYALTY) ? "ACTIVE" : "SWAYING");
        if (isOne) {
            texts.put(Fact.KEY_ACCOUNT, Fact.YES);
        }
        return new FactSheet(new Entries(texts, numbers), List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whoHasEnoughReasonsAndIsNoneYetIsProposed(int needed) {
        KeyAccountPolicy policy = new KeyAccountPolicy(6, 2_000_000, "CNY", 5, 90, needed, 30);
        for (Set<RecognitionReason> reasons : Sets.powerSet(ImmutableSet.copyOf(RecognitionReason.values()))) {
            assertThat(policy.proposed().holds(holding(reasons, false)))
                    .as(reasons.toString())
                    .isEqualTo(reasons.size() >= needed);
            assertThat(policy.proposed().holds(holding(reasons, true))).isFalse();
        }
    }

    @Test
    void numbersAreLimited() {
        assertThat(KeyAccountPolicy.standard().reasonsNeeded()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyAccountPolicy(0, 1, "CNY", 1, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyAccountPolicy(1, 1, "CNY", 1, 0, 6, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyAccountPolicy(1, 1, "XXY", 1, 0, 1, 1));
    }
}
