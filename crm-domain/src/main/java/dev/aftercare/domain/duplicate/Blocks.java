package dev.aftercare.domain.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Which records are compared: those that share a clue. A block of more records than the policy allows is put in order by
 * something finer, and each record is compared with its next neighbours only, so that the work grows with the number of
 * records and never with its square.
 */
final class Blocks {

    /** Takes the places of two records in the list, the smaller one first. */
    @FunctionalInterface
    interface PairVisitor {
        void visit(int first, int second);
    }

    /** Records are counted in the lower bits of a sorted number, the clue's hash fills the rest. */
    private static final int BITS_OF_A_PLACE = 28;

    private static final long PLACE = (1L << BITS_OF_A_PLACE) - 1;

    /** In a block that is too large each record meets the next of so many parts of what a whole block may have. */
    private static final int NEIGHBOURS = 4;

    private final List<Traits> records;
    private final int most;

    Blocks(List<Traits> records, int most) {
        if (records.size() > PLACE) {
            throw new IllegalArgumentException(
                    "records to compare: " + records.size() + ", at most " + PLACE + " can be scanned at once");
        }
        this.records = records;
        this.most = most;
    }

    /** Shows each pair at least once, and again for each further clue that it shares. */
    void forEachPair(PairVisitor visitor) {
        for (Clues.Clue clue : Clues.all()) {
            Places places = new Places(records.size());
            for (int i = 0; i < records.size(); i++) {
                int place = i;
                Traits traits = records.get(i);
                clue.of(traits, text -> places.add(traits.isCompany(), text, place));
            }
            long[] sorted = places.sorted();
            int from = 0;
            while (from < sorted.length) {
                int to = from + 1;
                while (to < sorted.length && sorted[to] >>> BITS_OF_A_PLACE == sorted[from] >>> BITS_OF_A_PLACE) {
                    to++;
                }
                if (to - from > 1) {
                    within(places(sorted, from, to), visitor);
                }
                from = to;
            }
        }
    }

    private static int[] places(long[] sorted, int from, int to) {
        return Arrays.stream(sorted, from, to)
                .mapToInt(packed -> (int) (packed & PLACE))
                .toArray();
    }

    /** Shows the pairs of one block, of which these are the places in ascending order. */
    void within(int[] places, PairVisitor visitor) {
        if (places.length <= most) {
            for (int i = 0; i < places.length; i++) {
                for (int j = i + 1; j < places.length; j++) {
                    visit(visitor, places[i], places[j]);
                }
            }
            return;
        }
        for (Function<Traits, String> order : Clues.orders()) {
            List<Member> members = Arrays.stream(places)
                    .mapToObj(place -> member(place, order))
                    .sorted()
                    .toList();
            for (int i = 0; i < members.size(); i++) {
                int end = Math.min(members.size(), i + 1 + most / NEIGHBOURS);
                for (int j = i + 1; j < end; j++) {
                    visit(visitor, members.get(i).place, members.get(j).place);
                }
            }
        }
    }

    private Member member(int place, Function<Traits, String> order) {
        return new Member(order.apply(records.get(place)), place);
    }

    /** A record of a block in order. */
    private record Member(String key, int place) implements Comparable<Member> {
        @Override
        public int compareTo(Member other) {
            int byKey = key.compareTo(other.key);
            return byKey == 0 ? Integer.compare(place, other.place) : byKey;
        }
    }

    private static void visit(PairVisitor visitor, int one, int other) {
        if (one != other) {
            visitor.visit(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Grows as clues are found; each is the hash of a clue and the place of a record. */
    private static final class Places {
        private long[] packed;
        private int size;

        Places(int expected) {
            packed = new long[Math.max(16, expected)];
        }

        void add(boolean company, String clue, int place) {
            if (clue.isEmpty()) {
                return;
            }
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size + size / 2);
            }
            packed[size++] = hash(company, clue) << BITS_OF_A_PLACE | place;
        }

        long[] sorted() {
            long[] all = Arrays.copyOf(packed, size);
            Arrays.sort(all);
            return all;
        }

        /** Two clues of one hash only cost a comparison. */
        private static long hash(boolean company, String clue) {
            long hash = company ? 1 : 0;
            for (int i = 0; i < clue.length(); i++) {
                hash = (hash ^ clue.charAt(i)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            return hash;
        }
    }
}
