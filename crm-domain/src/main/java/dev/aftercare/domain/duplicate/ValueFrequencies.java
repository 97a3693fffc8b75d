package dev.aftercare.domain.duplicate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * How often values occur among the records looked at: that two people are called Wang says little, that both are called
 * Ouyang says more, and a phone number that is on 300 records is a placeholder. Immutable.
 */
public final class ValueFrequencies {

    /** What is believed before looking weighs as much as so many records. */
    private static final double WEIGHT_OF_BELIEF = 100;

    /** No value is empty: how often a field is known at all stands under it. */
    private static final String ANY = "";

    private static final char BETWEEN = '\u001f';

    private final long records;
    private final ToLongFunction<Long> counts;

    private ValueFrequencies(long records, ToLongFunction<Long> counts) {
        this.records = records;
        this.counts = counts;
    }

    /** Nothing but how many records there are; how often a value occurs is then the policy's belief. */
    public static ValueFrequencies unknown(long records) {
        return new ValueFrequencies(records, key -> 0);
    }

    /** Counts the values of {@code all}. */
    public static ValueFrequencies of(Collection<Traits> all) {
        Multiset<Long> counts = HashMultiset.create();
        all.forEach(traits -> keys(traits, counts::add));
        return new ValueFrequencies(all.size(), counts::count);
    }

    /**
     * What was counted before.
     *
     * @param counts for each key of {@link #keys} how many records have it; a key that is not in it is nobody's
     */
    public static ValueFrequencies counted(long records, Map<Long, Long> counts) {
        Map<Long, Long> known = Map.copyOf(counts);
        return new ValueFrequencies(records, key -> known.getOrDefault(key, 0L));
    }

    /** The keys of all that is counted of a record, each once for each time that it counts. */
    public static List<Long> keys(Traits traits) {
        List<Long> keys = new ArrayList<>();
        keys(traits, keys::add);
        return keys;
    }

    private static void keys(Traits traits, Consumer<Long> counted) {
        for (MatchField field : MatchField.values()) {
            for (String value : traits.values(field)) {
                counted.accept(key(field, value));
                counted.accept(key(field, ANY));
            }
        }
        for (Couple couple : Couple.values()) {
            if (traits.knows(couple.one) && traits.knows(couple.other)) {
                counted.accept(couple.key(traits.first(couple.one), traits.first(couple.other)));
            }
        }
    }

    private static long key(MatchField field, String value) {
        return Keys.of(field.name().hashCode(), value);
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
        return (others(key(field, value)) + WEIGHT_OF_BELIEF * belief) / (others(key(field, ANY)) + WEIGHT_OF_BELIEF);
    }

    /** The share of the records that have both values, but for the two that are compared. */
    double share(Couple couple, String one, String other) {
        return others(couple.key(one, other)) / (double) Math.max(1, records);
    }

    private long others(long key) {
        return Math.max(0, counts.applyAsLong(key) - 2);
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

        private long key(String valueOfOne, String valueOfOther) {
            return Keys.of(name().hashCode(), valueOfOne + BETWEEN + valueOfOther);
        }
    }
}
