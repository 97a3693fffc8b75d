package dev.aftercare.memory.table;

import dev.aftercare.domain.shared.Id;
import java.util.Arrays;
import java.util.UUID;

/**
 * A sort key of several parts, compared one after the other as a database does: text by code point, ids by their text
 * form, everything else by its natural order. A key comes before every longer key that starts with it.
 */
public final class Key implements Comparable<Key> {

    /** Comes after every other part. */
    private static final Object END = new Object();

    private final Object[] parts;

    private Key(Object[] parts) {
        this.parts = parts;
    }

    /** The key of {@code parts}; without any it comes before all keys. */
    public static Key of(Object... parts) {
        return new Key(Arrays.stream(parts)
                .map(part -> part instanceof Id id ? id.value() : part)
                .toArray());
    }

    /** This key with more parts. */
    public Key plus(Object... more) {
        return joined(of(more).parts);
    }

    /** Comes after all keys that start with this one, and before all others that come after it. */
    public Key end() {
        return joined(END);
    }

    @Override
    public int compareTo(Key other) {
        int common = Math.min(parts.length, other.parts.length);
        for (int i = 0; i < common; i++) {
            int order = compareParts(parts[i], other.parts[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.length, other.parts.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(parts, key.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return Arrays.toString(parts);
    }

    private Key joined(Object... more) {
        Object[] all = Arrays.copyOf(parts, parts.length + more.length);
        System.arraycopy(more, 0, all, parts.length, more.length);
        return new Key(all);
    }

    private static int compareParts(Object left, Object right) {
        if (left == END || right == END) {
            return Boolean.compare(left == END, right == END);
        }
        if (left instanceof UUID id) {
            return compareIds(id, (UUID) right);
        }
        return left instanceof String text ? compareTexts(text, (String) right) : compareNaturally(left, right);
    }

    /** The order of the text forms; {@link UUID#compareTo} compares signed numbers, which is another one. */
    private static int compareIds(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }

    /** The order of code points, which is that of the UTF-8 bytes: a surrogate comes after every other character. */
    private static int compareTexts(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char one = left.charAt(i);
            char other = right.charAt(i);
            if (one != other) {
                int surrogateLast = Boolean.compare(Character.isSurrogate(one), Character.isSurrogate(other));
                return surrogateLast != 0 ? surrogateLast : Character.compare(one, other);
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    @SuppressWarnings("unchecked")
    private static int compareNaturally(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
