package dev.aftercare.domain.segment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a customer, and of each car that they own; what is not known is not in it (CUS-12). */
public record FactSheet(Entries own, List<Entries> cars) {

    public FactSheet {
        cars = ImmutableList.copyOf(cars);
    }

    /** The facts of one customer or car. */
    public record Entries(Map<Fact, String> texts, Map<Fact, Long> numbers) {

        public Entries {
            texts = Maps.immutableEnumMap(texts);
            numbers = Maps.immutableEnumMap(numbers);
        }

        Optional<String> text(Fact fact) {
            return Optional.ofNullable(texts.get(fact));
        }

        Optional<Long> number(Fact fact) {
            return Optional.ofNullable(numbers.get(fact));
        }
    }
}
