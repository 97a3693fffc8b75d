package dev.aftercare.port.customer;

import dev.aftercare.domain.customer.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Customers whose data was corrected or judged at one dealer, for which the correction notices of other dealers have not been looked at yet
 * (CUS-3b). Each change is a note of its own, so that none is taken for another that was looked at before it was committed.
 */
public interface CustomerChanges {

    /** The data of {@code customer} was changed or judged at {@code at}. */
    record Change(UUID id, CustomerId customer, Instant at) {}

    /** Notes a change. */
    void note(Change change);

    /** Some that are noted, at the most {@code limit}, by id; none in the scope of one organisation. */
    List<Change> noted(int limit);

    /** Forgets it, and whether it did; never in the scope of one organisation. */
    boolean forget(Change change);
}
