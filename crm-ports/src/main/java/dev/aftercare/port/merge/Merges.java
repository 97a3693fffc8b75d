package dev.aftercare.port.merge;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Merges of customers. A dealer reaches those that were decided in its own books, and changes those of its own customers. */
public interface Merges {

    /** Keeps a new one. */
    void insert(Merge merge);

    /** Replaces the previous version; whoever decided it, when its survivor is the scope's. */
    void update(Merge merge);

    Optional<Merge> find(MergeId id);

    /** Those that hold among the ids of one customer, whoever decided them, in the order in which they were. */
    List<Merge> holdingOf(Identity identity);

    /** Those of which the survivor or who was merged is among {@code customer}, taken back ones too, whoever decided them, in the order in which they were. */
    List<Merge> of(Collection<CustomerId> customer);
}
