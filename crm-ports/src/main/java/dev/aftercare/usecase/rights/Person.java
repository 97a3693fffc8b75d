package dev.aftercare.usecase.rights;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.SortedSet;

/**
 * Whose data it is about: a person, or a company.
 *
 * @param identity all ids under which something may be kept (CUS-4b)
 * @param records the records of those ids that the scope reaches, merged ones too, in the order of ids; never empty
 */
public record Person(Identity identity, List<Customer> records) {

    public Person {
        records = ImmutableList.copyOf(records);
    }

    /** Whose id {@code id} is; throws {@code NotFoundException} where the scope does not reach them. */
    static Person of(Work work, CustomerId id) {
        List<Customer> records = work.stores().customers().records(id);
        work.found(records.stream().findFirst(), id.subject());
        return new Person(work.stores().identities().of(id), records);
    }

    /** All ids. */
    public SortedSet<CustomerId> ids() {
        return identity.ids();
    }

    /** All ids, as things that happen are about them. */
    public List<Subject> subjects() {
        return identity.subjects();
    }

    /** The record that survived all merges. */
    Customer customer() {
        return records.stream()
                .filter(record -> record.id().equals(identity.root()))
                .findFirst()
                .orElse(records.get(0));
    }
}
