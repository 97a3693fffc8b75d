package dev.aftercare.port.merge;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import java.util.Collection;
import java.util.Map;

/**
 * Which ids are one customer's: what the merges that hold come to, kept ready to be read (CUS-4b). In a dealer's scope an id for which the
 * dealer has no ground is nobody else's (NET-2).
 */
public interface Identities {

    /** All ids of whose id {@code id} is; alone where it was never merged, or is not there. */
    Identity of(CustomerId id);

    /** The same for many, by the ids asked; at most 1,000 may be asked for. */
    Map<CustomerId, Identity> ofAll(Collection<CustomerId> ids);

    /**
     * Locks customers, in the order of their ids' texts, against others who would merge or part them, until the unit of work ends. What the scope
     * does not reach is not locked.
     */
    void lock(Collection<CustomerId> roots);

    /**
     * Sets whose ids these are from now on, in the place of what was known of each. The scope has to reach each root as it was before: of two
     * who are parted a dealer may know one only through the other.
     */
    void set(Collection<Identity> identities);
}
