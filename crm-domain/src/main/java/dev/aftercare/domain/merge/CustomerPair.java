package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Two customers that look like one, or of whom somebody found that they are two (CUS-4b). Of two customers there is one pair; a household is
 * decided here and never by a merge (hard case 31).
 *
 * @param first the one whose id comes first as a text
 * @param likeness what made them look like one; empty where somebody judged them without a proposal
 * @param judged when and by whom they were found to be two, where they were; it stays through a merge, for the time after it is taken back
 */
public record CustomerPair(
        PairId id,
        CustomerId first,
        CustomerId second,
        Optional<Likeness> likeness,
        PairState state,
        Optional<Stamp> judged,
        long version) {

    /**
     * What makes two customers look like one.
     *
     * @param perMille how probable it is that they are one, 0 to 1,000
     * @param reasons codes of what agrees and differs, as {@code PHONE.SAME}: capital letters, digits, underscores and points, up to 50 of up
     *     to 50 characters; no values
     */
    public record Likeness(int perMille, SortedSet<String> reasons) {

        private static final int MOST = 50;

        /**
         * @throws IllegalArgumentException if the number is out of range or a reason is no code
         */
        public Likeness {
            reasons = ImmutableSortedSet.copyOf(reasons);
            if (perMille < 0 || perMille > 1_000) {
                throw new IllegalArgumentException("likeness: perMille is " + perMille + ", allowed are 0 to 1000");
            }
            if (reasons.size() > MOST || !reasons.stream().allMatch(reason -> reason.matches("[A-Z0-9_.]{1,50}"))) {
                throw new IllegalArgumentException("likeness: " + reasons.size() + " reasons, allowed are up to " + MOST
                        + " codes of up to 50 capital letters, digits, _ and .");
            }
        }
    }

    /**
     * @throws IllegalArgumentException if the two are one record or in the other order
     */
    public CustomerPair {
        if (first.toString().compareTo(second.toString()) >= 0) {
            throw new IllegalArgumentException("pair: " + first + " has to come before " + second);
        }
    }

    /** A new pair that looks like one; whichever is named first. */
    public static CustomerPair proposed(PairId id, CustomerId one, CustomerId other, Likeness likeness) {
        return of(id, one, other, Optional.of(likeness), PairState.OPEN, Optional.empty());
    }

    /** A new pair of which somebody found that they are two; whichever is named first. */
    public static CustomerPair two(PairId id, CustomerId one, CustomerId other, Stamp judged) {
        return of(id, one, other, Optional.empty(), PairState.TWO, Optional.of(judged));
    }

    private static CustomerPair of(
            PairId id,
            CustomerId one,
            CustomerId other,
            Optional<Likeness> likeness,
            PairState state,
            Optional<Stamp> judged) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        return new CustomerPair(id, inOrder ? one : other, inOrder ? other : one, likeness, state, judged, 1);
    }

    /** Found to be two; unchanged where they were before, refused while they are one. */
    public Outcome<CustomerPair> judgedTwo(Stamp stamp) {
        return switch (state) {
            case TWO -> Outcome.accepted(this);
            case MERGED -> Outcome.refused(Refusal.of(MergeRefusal.MERGED_ALREADY));
            case OPEN -> {
                CustomerPair two =
                        new CustomerPair(id, first, second, likeness, PairState.TWO, Optional.of(stamp), version + 1);
                yield Outcome.accepted(two, two.event(MergeEvent.JUDGED_TWO));
            }
        };
    }

    /** The two have become one. */
    public CustomerPair merged() {
        return in(PairState.MERGED);
    }

    /** The merge of the two was taken back: what was known of them before is known again. */
    public CustomerPair parted() {
        return in(judged.isPresent() ? PairState.TWO : PairState.OPEN);
    }

    /** Its first event. */
    public Happening beginning() {
        return event(state == PairState.TWO ? MergeEvent.JUDGED_TWO : MergeEvent.PROPOSED);
    }

    private CustomerPair in(PairState next) {
        return state == next ? this : new CustomerPair(id, first, second, likeness, next, judged, version + 1);
    }

    private Happening event(MergeEvent type) {
        return Happening.of(type, id.subject(), version, List.of(first.subject(), second.subject()), Map.of());
    }
}
