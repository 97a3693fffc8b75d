package dev.aftercare.usecase.merge;

import dev.aftercare.domain.merge.MergeField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Merges two customers who are one (CUS-4b). What the survivor's record lacks is filled from the other's.
 *
 * @param survivor whose id and data stay
 * @param other whose id answers with the survivor from then on
 * @param taken the fields of which the other's value is kept instead; of united fields the other's values then come first
 * @param confirmed whether they are to be merged although somebody found that they are two; absent: no
 */
public record MergeCustomers(
        @NotNull UUID survivor,
        @NotNull UUID other,
        @Nullable @Size(max = 50) List<@NotNull MergeField> taken,
        @Nullable Boolean confirmed) {

    /** Nothing is taken from the other but what the survivor lacks. */
    public static MergeCustomers of(UUID survivor, UUID other) {
        return new MergeCustomers(survivor, other, null, null);
    }

    /** The same, with these fields taken from the other. */
    public MergeCustomers taking(MergeField... fields) {
        return new MergeCustomers(survivor, other, List.of(fields), confirmed);
    }

    /** The same, although somebody found that they are two. */
    public MergeCustomers confirming() {
        return new MergeCustomers(survivor, other, taken, true);
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
