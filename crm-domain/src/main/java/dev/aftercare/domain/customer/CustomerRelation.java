package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A relation between two customers (CUS-1): {@code customer} is {@code role} to {@code other}. It is never a reason to merge them (hard case
 * 31).
 *
 * @param since the first day on which it holds
 * @param until the last, empty while it holds
 */
public record CustomerRelation(
        RelationId id,
        OrganisationId recordedAt,
        CustomerId customer,
        CustomerId other,
        RelationRole role,
        LocalDate since,
        Optional<LocalDate> until,
        long version) {

    /** A new relation; refused of a customer to themselves. One that reads the same from both ends is kept in one form. */
    public static Outcome<CustomerRelation> begun(
            RelationId id,
            OrganisationId recordedAt,
            CustomerId customer,
            CustomerId other,
            RelationRole role,
            LocalDate since) {
        if (customer.equals(other)) {
            return Outcome.refused(Refusal.of(CustomerRefusal.RELATED_TO_SELF));
        }
        boolean isTurned = role.isMutual() && isBehind(customer.value(), other.value());
        CustomerRelation relation = new CustomerRelation(
                id,
                recordedAt,
                isTurned ? other : customer,
                isTurned ? customer : other,
                role,
                since,
                Optional.empty(),
                1);
        return Outcome.accepted(relation, relation.happening(CustomerEvent.RELATED));
    }

    /** Ends it with its last day; refused where it has ended, or would before it began. */
    public Outcome<CustomerRelation> endedOn(LocalDate last) {
        if (until.isPresent()) {
            return Outcome.refused(Refusal.of(
                    CustomerRefusal.RELATION_ENDED, Map.of("date", until.get().toString())));
        }
        if (last.isBefore(since)) {
            return Outcome.refused(
                    Refusal.of(CustomerRefusal.RELATION_ENDS_BEFORE_IT_BEGAN, Map.of("since", since.toString())));
        }
        CustomerRelation ended =
                new CustomerRelation(id, recordedAt, customer, other, role, since, Optional.of(last), version + 1);
        return Outcome.accepted(ended, ended.happening(CustomerEvent.RELATION_ENDED));
    }

    private Happening happening(CustomerEvent type) {
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(customer.subject(), other.subject()),
                Map.of("role", role.name(), "since", since.toString()));
    }

    private static boolean isBehind(UUID one, UUID two) {
        return one.toString().compareTo(two.toString()) > 0;
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
