package dev.aftercare.port.segment;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.segment.SegmentFigures;
import dev.aftercare.domain.segment.SegmentQuestion;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.Set;

/**
 * Who meets a condition: what {@code Condition.holds} says of the facts of each customer, decided where they are kept. In a dealer's scope the
 * customers are there whom it registered, by any id of theirs (CUS-4b), and has a ground for; facts are those at that dealer. In the network all
 * are, each once, with the facts at the dealer who registered the surviving record.
 */
public interface SegmentMembers {

    /** The customers who meet the condition, in the order of ids. */
    Page<Customer> members(SegmentQuestion question, PageRequest page);

    /** Who of {@code customers} meets the condition; at most 1,000 may be asked for. */
    Set<CustomerId> meeting(SegmentQuestion question, Collection<CustomerId> customers);

    /** How many they are, and their cars, visits and spend of a period. */
    SegmentFigures figures(SegmentQuestion question, DateRange period);
}
