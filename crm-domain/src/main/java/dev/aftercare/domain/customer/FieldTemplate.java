package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;

/**
 * Which fields a kind of customer has (CUS-3a); what is in neither is not asked for.
 *
 * @param basic without them a record is of no use; not empty
 * @param extended good to have; none of the basic ones
 */
public record FieldTemplate(Set<CustomerField> basic, Set<CustomerField> extended) {

    /**
     * @throws IllegalArgumentException if a list or an entry is missing, no field is basic, or one is both
     */
    public FieldTemplate {
        if (basic == null
                || extended == null
                || basic.isEmpty()
                || basic.stream().anyMatch(Objects::isNull)
                || extended.stream().anyMatch(Objects::isNull)) { // stored or sent without it
            throw new IllegalArgumentException("customer data policy: basic is " + basic + " and extended " + extended
                    + "; at least one field has to be basic, and no entry may be missing");
        }
        if (extended.stream().anyMatch(basic::contains)) {
            throw new IllegalArgumentException("customer data policy: " + Sets.intersection(basic, extended)
                    + " cannot be both basic and extended");
        }
        basic = ImmutableSet.copyOf(Sets.immutableEnumSet(basic));
        extended = ImmutableSet.copyOf(Sets.immutableEnumSet(extended));
    }
}
