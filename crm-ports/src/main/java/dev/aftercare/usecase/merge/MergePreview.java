package dev.aftercare.usecase.merge;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.merge.FieldComparison;
import dev.aftercare.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What a merge would keep (CUS-4b).
 *
 * @param survivor the survivor's record as it is now; its version is what to expect when merging
 * @param other the other's
 * @param fields all fields, each with both values and what would be kept
 * @param objection why they would not be merged as they are; empty where nothing is in the way
 */
public record MergePreview(
        Customer survivor, Customer other, List<FieldComparison> fields, Optional<Refusal> objection) {

    public MergePreview {
        fields = ImmutableList.copyOf(fields);
    }
}
