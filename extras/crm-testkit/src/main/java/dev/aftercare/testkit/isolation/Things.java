package dev.aftercare.testkit.isolation;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.usecase.call.Call;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One of each kind at a dealer, and who calls about them. */
final class Things {

    private final DealerStage dealer;
    private final String familyName;
    private final Map<Kind, UUID> ids = new EnumMap<>(Kind.class);

    Things(DealerStage dealer, String familyName) {
        this.dealer = dealer;
        this.familyName = familyName;
        put(Kind.DEALER, dealer.dealer().id().value());
    }

    DealerStage dealer() {
        return dealer;
    }

    /** What all customers of this dealer are called, and nobody else's. */
    String familyName() {
        return familyName;
    }

    void put(Kind kind, UUID id) {
        ids.put(kind, id);
    }

    UUID id(Kind kind) {
        return Objects.requireNonNull(ids.get(kind), kind::name);
    }

    Set<UUID> all() {
        return Set.copyOf(ids.values());
    }

    /** Which of the things {@code id} is. */
    Kind kindOf(UUID id) {
        return ids.entrySet().stream()
                .filter(named -> named.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is none of the things that a matrix can replace"));
    }

    Customer customer() {
        return dealer.crm().customers().find(dealer.clerk(), id(Kind.CUSTOMER));
    }

    /** Somebody who may do at this dealer whatever any role may, short of what is a customer's or a job's own. */
    Call anybody() {
        return Call.in(organisation(), actor(EnumSet.complementOf(EnumSet.of(Role.CUSTOMER, Role.JOB))));
    }

    /** Somebody with all the roles of a dealer's people. */
    Actor employee() {
        return actor(EnumSet.range(Role.APPOINTMENT_CLERK, Role.DEALER_MANAGER));
    }

    private Actor actor(Set<Role> roles) {
        return new Actor(dealer.dealer().code() + "/anybody", Optional.of(organisation()), roles, Set.of());
    }

    /** The customer, who serves themselves. */
    Call self() {
        return self(Kind.CUSTOMER);
    }

    /** Another customer, who serves themselves. */
    Call self(Kind who) {
        CustomerId customer = new CustomerId(id(who));
        return Call.of(Actor.customer(customer, organisation()), Scope.person(organisation(), customer));
    }

    private OrganisationId organisation() {
        return dealer.dealer().id();
    }
}
