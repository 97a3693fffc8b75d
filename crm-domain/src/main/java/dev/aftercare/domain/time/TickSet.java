package dev.aftercare.domain.time;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A set of the ticks of one day, as offsets 0 to 127 from the day's first tick: what is open, free or taken. 128 ticks are 32 hours,
 * more than any local day has had since 1970. No operation loops over the ticks.
 *
 * @param low the offsets 0 to 63, the lowest bit first
 * @param high the offsets 64 to 127, the lowest bit first
 */
public record TickSet(long low, long high) {

    /** How many offsets there are. */
    public static final int CAPACITY = 128;

    private static final TickSet EMPTY = new TickSet(0, 0);
    private static final int HEX_DIGITS = 32;

    /** The set without any tick. */
    public static TickSet empty() {
        return EMPTY;
    }

    /**
     * The offsets from {@code from} (included) to {@code toExclusive}; empty if both are equal.
     *
     * @throws IllegalArgumentException unless 0 &lt;= from &lt;= toExclusive &lt;= 128
     */
    public static TickSet range(int from, int toExclusive) {
        if (from < 0 || from > toExclusive || toExclusive > CAPACITY) {
            throw new IllegalArgumentException("tick offsets " + from + " to " + toExclusive
                    + " are not a range; stay in order and within 0 to 128");
        }
        return below(toExclusive).minus(below(from));
    }

    /**
     * Reads what {@link #toHex()} writes.
     *
     * @throws IllegalArgumentException if the text is not 32 hexadecimal digits
     */
    public static TickSet parse(String hex) {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("tick set '" + hex + "' cannot be read; it is 32 digits of 0-9 and a-f");
        }
        return new TickSet(
                Long.parseUnsignedLong(hex.substring(16), 16), Long.parseUnsignedLong(hex.substring(0, 16), 16));
    }

    /** Whether the offset is in this set; offsets outside 0 to 127 never are. */
    public boolean contains(int offset) {
        if (offset < 0 || offset >= CAPACITY) {
            return false;
        }
        return ((offset < 64 ? low : high) >>> offset & 1) != 0;
    }

    /**
     * Whether all offsets from {@code from} (included) to {@code toExclusive} are in this set.
     *
     * @throws IllegalArgumentException as {@link #range}
     */
    public boolean containsRange(int from, int toExclusive) {
        return range(from, toExclusive).minus(this).isEmpty();
    }

    /** The offsets that are in both sets. */
    public TickSet and(TickSet other) {
        return new TickSet(low & other.low, high & other.high);
    }

    /** The offsets that are in at least one of the sets. */
    public TickSet or(TickSet other) {
        return new TickSet(low | other.low, high | other.high);
    }

    /** The offsets of this set that are not in the other. */
    public TickSet minus(TickSet other) {
        return new TickSet(low & ~other.low, high & ~other.high);
    }

    /** How many offsets are in this set. */
    public int cardinality() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    public boolean isEmpty() {
        return (low | high) == 0;
    }

    /**
     * The offsets at which a job of {@code length} ticks can start: that one and the following are all in this set.
     *
     * @throws IllegalArgumentException if {@code length} is less than 1
     */
    public TickSet startsOf(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a job of " + length + " ticks holds nothing; give at least one tick");
        }
        TickSet starts = this;
        int proven = 1;
        while (proven < length && !starts.isEmpty()) {
            int step = Math.min(proven, length - proven);
            starts = starts.and(starts.down(step));
            proven += step;
        }
        return starts;
    }

    /** The lowest offset, or empty if there is none. */
    public OptionalInt first() {
        return next(0);
    }

    /**
     * The lowest offset that is {@code from} or higher, or empty if there is none.
     *
     * @throws IllegalArgumentException unless {@code from} is 0 to 128
     */
    public OptionalInt next(int from) {
        TickSet rest = minus(range(0, from));
        if (rest.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                rest.low != 0 ? Long.numberOfTrailingZeros(rest.low) : 64 + Long.numberOfTrailingZeros(rest.high));
    }

    /**
     * The lowest offsets of this set, so many of them, or all where there are fewer.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public TickSet lowest(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("the lowest " + count + " offsets are no set; give 0 or more");
        }
        if (count >= cardinality()) {
            return this;
        }
        int end = offsets().skip(count).findFirst().orElse(CAPACITY);
        return and(below(end));
    }

    /** The stretches of offsets without a gap, in ascending order; together they are this set. */
    public List<TickSet> stretches() {
        List<TickSet> stretches = new ArrayList<>();
        for (TickSet rest = this; !rest.isEmpty(); ) {
            int from = rest.first().orElseThrow();
            int to = below(CAPACITY).minus(rest).next(from).orElse(CAPACITY);
            stretches.add(range(from, to));
            rest = rest.minus(below(to));
        }
        return stretches;
    }

    /** Every offset lowered by {@code step}, 0 to 128; what falls below zero is gone. */
    public TickSet earlier(int step) {
        return switch (Integer.signum(step)) {
            case 0 -> this;
            case 1 -> step >= CAPACITY ? EMPTY : down(step);
            default -> throw new IllegalArgumentException("a step back of " + step + "; give 0 to 128");
        };
    }

    /** The offsets in ascending order. */
    public IntStream offsets() {
        return IntStream.range(0, CAPACITY).filter(this::contains);
    }

    /** The stable text form: always 32 hexadecimal digits, the highest offset first, as one would write the number. */
    public String toHex() {
        return hex(high) + hex(low);
    }

    /** The offsets, for people: {@code {32, 33, 34}}. */
    @Override
    public String toString() {
        return offsets().mapToObj(Integer::toString).collect(joining(", ", "{", "}"));
    }

    private static TickSet below(int limit) {
        return new TickSet(lowBits(limit), lowBits(limit - 64));
    }

    private static long lowBits(int count) {
        if (count <= 0) {
            return 0;
        }
        return count >= 64 ? -1L : (1L << count) - 1;
    }

    /** Every offset lowered by {@code step}, 1 to 127; what falls below zero is gone. */
    private TickSet down(int step) {
        if (step >= 64) {
            return new TickSet(high >>> (step - 64), 0);
        }
        return new TickSet(low >>> step | high << (64 - step), high >>> step);
    }

    private static String hex(long bits) {
        return Strings.padStart(Long.toHexString(bits), HEX_DIGITS / 2, '0');
    }
}
