package dev.aftercare.domain.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.segment.Condition.AllOf;
import dev.aftercare.domain.segment.Condition.AnyOf;
import dev.aftercare.domain.segment.Condition.HasCar;
import dev.aftercare.domain.segment.Condition.InRange;
import dev.aftercare.domain.segment.Condition.Not;
import dev.aftercare.domain.segment.Condition.OneOf;
import dev.aftercare.domain.segment.FactSheet.Entries;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CUS-12")
class ConditionTest {

    private static final OneOf GOLF = new OneOf(Fact.MODEL, new TreeSet<>(List.of("Golf")));
    private static final InRange OLD = new InRange(Fact.CAR_AGE, OptionalLong.of(3), OptionalLong.empty());
    private static final InRange TWO_OR_THREE = new InRange(Fact.VISITS, OptionalLong.of(2), OptionalLong.of(3));

    private static FactSheet visits(long count) {
        return new FactSheet(new Entries(Map.of(), Map.of(Fact.VISITS, count)), List.of());
    }

    private static Entries car(String model, long age) {
        return new Entries(Map.of(Fact.MODEL, model), Map.of(Fact.CAR_AGE, age));
    }

    @Test
    void bothEndsOfARangeAreIncluded() {
        assertThat(List.of(1L, 2L, 3L, 4L))
                .filteredOn(count -> TWO_OR_THREE.holds(visits(count)))
                .containsExactly(2L, 3L);
    }

    @Test
    void oneCarMeetsAllComparisonsNotOneEach() {
        HasCar oldGolf = new HasCar(List.of(GOLF, OLD));
        Entries none = new Entries(Map.of(), Map.of());
        assertThat(oldGolf.holds(new FactSheet(none, List.of(car("Golf", 1), car("Polo", 9)))))
                .isFalse();
        assertThat(oldGolf.holds(new FactSheet(none, List.of(car("Polo", 1), car("Golf", 3)))))
                .isTrue();
    }

    @Test
    void whatIsNotKnownMeetsTheNegation() {
        FactSheet nothing = new FactSheet(new Entries(Map.of(), Map.of()), List.of());
        assertThat(TWO_OR_THREE.holds(nothing)).isFalse();
        assertThat(new Not(TWO_OR_THREE).holds(nothing)).isTrue();
        assertThat(new AnyOf(List.of(TWO_OR_THREE, new Not(TWO_OR_THREE))).holds(nothing))
                .isTrue();
        assertThat(new AllOf(List.of(TWO_OR_THREE, new Not(TWO_OR_THREE))).holds(nothing))
                .isFalse();
    }

    @Test
    void factsStandWhereTheyCanBeAsked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AllOf(List.of(GOLF)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Not(GOLF));
        assertThatIllegalArgumentException().isThrownBy(() -> new HasCar(List.of(TWO_OR_THREE)));
        assertThatIllegalArgumentException().isThrownBy(() -> definition(GOLF));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnyOf(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new OneOf(Fact.VISITS, new TreeSet<>(List.of("1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new OneOf(Fact.MODEL, new TreeSet<>(List.of(" "))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InRange(Fact.VISITS, OptionalLong.empty(), OptionalLong.empty()));
    }

    @Test
    void depthAndSizeAreLimited() {
        Condition deep = TWO_OR_THREE;
        for (int i = 1; i < Condition.DEEPEST; i++) {
            deep = new Not(deep);
        }
        Condition deepest = deep;
        assertThat(definition(deepest).condition().depth()).isEqualTo(6);
        assertThatIllegalArgumentException().isThrownBy(() -> definition(new Not(deepest)));
        Condition wide = new AllOf(Collections.nCopies(49, TWO_OR_THREE));
        assertThat(definition(wide).condition().size()).isEqualTo(50);
        assertThatIllegalArgumentException().isThrownBy(() -> definition(new Not(wide)));
    }

    private static SegmentDefinition definition(Condition condition) {
        return new SegmentDefinition("some", condition, Currency.getInstance("CNY"), Optional.empty());
    }
}
