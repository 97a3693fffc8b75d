package dev.aftercare.domain.duplicate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often values occur among the records looked at: that two people are called Wang says little, that both are called
 * Ouyang says more, and a phone number that is on 300 records is a placeholder. Immutable.
 */
public final class ValueFrequencies {

    /** What is believed before looking weighs as much as so many records. */
    private static final double WEIGHT_OF_BELIEF = 100;

    private static final Multiset<String> NONE = ImmutableMultiset.of();
    private static final char BETWEEN = '\u001f';

    private final long records;
    private final Map<MatchField, Multiset<String>> counts;
    private final Map<Couple, Multiset<String>> together;

    private ValueFrequencies(
            long records, Map<MatchField, Multiset<String>> counts, Map<Couple, Multiset<String>> together) {
        this.records = records;
        this.counts = counts;
        this.together = together;
    }

    /** Nothing but how many records there are; how often a value occurs is then the policy's belief. */
    public static ValueFrequencies unknown(long records) {
        return new ValueFrequencies(records, empty(MatchField.class), empty(Couple.class));
    }

    /** Counts the values of {@code all}. */
    public static ValueFrequencies of(Collection<Traits> all) {
        Map<MatchField, Multiset<String>> counts = empty(MatchField.class);
        Map<Couple, Multiset<String>> together = empty(Couple.class);
        for (Traits traits : all) {
            counts.forEach((field, values) -> values.addAll(traits.values(field)));
            together.forEach((couple, values) -> {
                if (traits.knows(couple.one) && traits.knows(couple.other)) {
                    values.add(couple.key(traits.first(couple.one), traits.first(couple.other)));
                }
            });
        }
        return new ValueFrequencies(all.size(), counts, together);
    }

    private static <K extends Enum<K>> Map<K, Multiset<String>> empty(Class<K> kind) {
        Map<K, Multiset<String>> counts = new EnumMap<>(kind);
        for (K each : kind.getEnumConstants()) {
            counts.put(each, HashMultiset.create());
        }
        return counts;
    }

    /** How many records there are. */
    public long records() {
        return records;
    }

    /**
     * The probability that a stranger has {@code value}: its share of the records but for the two that are compared,
     * drawn towards {@code belief} while few are known.
     */
    double chance(MatchField field, String value, double belief) {
        Multiset<String> known = counts.getOrDefault(field, NONE);
        return (Math.max(0, known.count(value) - 2) + WEIGHT_OF_BELIEF * belief)
                / (Math.max(0, known.size() - 2) + WEIGHT_OF_BELIEF);
    }

    /** The share of the records that have both values, but for the two that are compared. */
    double share(Couple couple, String one, String other) {
        int seen = together.getOrDefault(couple, NONE).count(couple.key(one, other));
        return Math.max(0, seen - 2) / (double) Math.max(1, records);
    }

    /** Two fields of which the one half tells the other, so that both together say less than each alone added up. */
    enum Couple {
        PLACE(MatchField.TOWN, MatchField.POST_CODE),
        HOUSE(MatchField.STREET, MatchField.HOUSE_NUMBER);

        private final MatchField one;
        private final MatchField other;

        Couple(MatchField one, MatchField other) {
            this.one = one;
            this.other = other;
        }

        MatchField one() {
            return one;
        }

        MatchField other() {
            return other;
        }

        private String key(String valueOfOne, String valueOfOther) {
            return valueOfOne + BETWEEN + valueOfOther;
        }
    }
}
