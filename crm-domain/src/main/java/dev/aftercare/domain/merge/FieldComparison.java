package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.Customer;
import java.util.List;
import java.util.stream.Stream;

/**
 * One field of two customers before they are merged (CUS-4b). All values are personal.
 *
 * @param survivor what the survivor's record says, none where nothing is known
 * @param other what the other's record says
 * @param kept what the joined one would say
 * @param isConflict whether both say something, it differs, and one of the two is not kept
 */
public record FieldComparison(
        MergeField field, List<String> survivor, List<String> other, List<String> kept, boolean isConflict) {

    public FieldComparison {
        survivor = ImmutableList.copyOf(survivor);
        other = ImmutableList.copyOf(other);
        kept = ImmutableList.copyOf(kept);
    }

    /** All fields, in the order of {@link MergeField}; {@code joined} is what the merge would make of the two. */
    static List<FieldComparison> of(Customer survivor, Customer other, Customer joined) {
        return Stream.of(MergeField.values())
                .map(field -> of(field, survivor, other, joined))
                .toList();
    }

    private static FieldComparison of(MergeField field, Customer survivor, Customer other, Customer joined) {
        List<String> one = field.texts(survivor);
        List<String> two = field.texts(other);
        boolean isConflict = !field.isUnited() && !one.isEmpty() && !two.isEmpty() && !one.equals(two);
        return new FieldComparison(field, one, two, field.texts(joined), isConflict);
    }
}
