package dev.aftercare.domain.access;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts. Whoever embeds the library says who acts and is trusted; over HTTP it is read from the access key.
 *
 * @param id stable name of the actor, 1 to 80 characters; kept with what they do, so never personal data
 * @param organisation where the actor belongs; absent for a job
 * @param roles what the actor may do, by the permission table
 * @param regions the regions of an area supervisor, empty for everybody else
 */
public record Actor(String id, Optional<OrganisationId> organisation, Set<Role> roles, Set<String> regions) {

    public Actor {
        if (id.isBlank() || id.length() > 80) {
            throw new IllegalArgumentException(
                    "actor: id has " + id.length() + " characters, allowed are 1 to 80 and not only blanks");
        }
        roles = ImmutableSet.copyOf(roles);
        regions = ImmutableSet.copyOf(regions);
    }

    /** A member of {@code organisation}, person or machine, with {@code roles}. */
    public static Actor of(String id, OrganisationId organisation, Role... roles) {
        return new Actor(id, Optional.of(organisation), Set.of(roles), Set.of());
    }

    /** A named job of the system itself; {@code job("setup")} may found the network while there is none. */
    public static Actor job(String name) {
        return new Actor("job:" + name, Optional.empty(), Set.of(Role.JOB), Set.of());
    }

    /** A customer who serves themselves at a dealer (客户自助, CUS-11). */
    public static Actor customer(CustomerId customer, OrganisationId dealer) {
        return of("customer:" + customer, dealer, Role.CUSTOMER);
    }

    /** Whether the actor is that customer at that dealer. */
    public boolean isCustomer(Scope.Person person) {
        return equals(customer(person.customer(), person.dealer()));
    }

    /** Whether the actor has {@code role}. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
