package dev.aftercare.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** A tick set behaves as the JDK's bit set of 128 bits. */
@Tag("APT-2")
class TickSetProperties {

    @Property
    void combinesAsABitSet(@ForAll("sets") TickSet one, @ForAll("sets") TickSet other) {
        BitSet and = bits(one);
        and.and(bits(other));
        BitSet or = bits(one);
        or.or(bits(other));
        BitSet minus = bits(one);
        minus.andNot(bits(other));
        assertThat(bits(one.and(other))).isEqualTo(and);
        assertThat(bits(one.or(other))).isEqualTo(or);
        assertThat(bits(one.minus(other))).isEqualTo(minus);
    }

    @Property
    void countsAsABitSet(@ForAll("sets") TickSet set, @ForAll @IntRange(max = 128) int from) {
        BitSet bits = bits(set);
        assertThat(set.cardinality()).isEqualTo(bits.cardinality());
        assertThat(set.isEmpty()).isEqualTo(bits.isEmpty());
        assertThat(set.offsets().toArray()).isEqualTo(bits.stream().toArray());
        int next = bits.nextSetBit(from);
        assertThat(set.next(from)).isEqualTo(next < 0 ? OptionalInt.empty() : OptionalInt.of(next));
    }

    @Property
    void rangesAreThoseOfABitSet(
            @ForAll("sets") TickSet set, @ForAll @IntRange(max = 128) int a, @ForAll @IntRange(max = 128) int b) {
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        BitSet range = new BitSet();
        range.set(from, to);
        assertThat(bits(TickSet.range(from, to))).isEqualTo(range);
        assertThat(set.or(TickSet.range(from, to)).containsRange(from, to)).isTrue();
        assertThat(set.containsRange(from, to)).isEqualTo(bits(set).nextClearBit(from) >= to);
    }

    @Property
    void aJobStartsWhereItsWholeLengthIsSet(
            @ForAll("sets") TickSet set, @ForAll @IntRange(min = 1, max = 130) int length) {
        BitSet bits = bits(set);
        int[] expected = bits.stream()
                .filter(from -> bits.nextClearBit(from) >= from + length)
                .toArray();
        assertThat(set.startsOf(length).offsets().toArray()).isEqualTo(expected);
    }

    @Property
    void theTextFormIsReadBack(@ForAll("sets") TickSet set) {
        assertThat(set.toHex()).hasSize(32);
        assertThat(TickSet.parse(set.toHex())).isEqualTo(set);
    }

    /** Scattered ticks, and blocks as a day of work leaves them. */
    @Provide
    Arbitrary<TickSet> sets() {
        Arbitrary<TickSet> scattered =
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(TickSet::new);
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 128);
        Arbitrary<TickSet> block =
                Combinators.combine(offsets, offsets).as((a, b) -> TickSet.range(Math.min(a, b), Math.max(a, b)));
        Arbitrary<TickSet> blocks =
                block.list().ofMaxSize(4).map(all -> all.stream().reduce(TickSet.empty(), TickSet::or));
        return Arbitraries.oneOf(scattered, blocks);
    }

    private static BitSet bits(TickSet set) {
        return IntStream.range(0, 128).filter(set::contains).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
