package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Objects;

/** Relations between customers, both of whom the dealer reaches (CUS-1, NET-2). */
final class RelationUseCase {

    private static final int MOST_SHOWN = 200;

    private RelationUseCase() {}

    static Outcome<CustomerRelation> relate(Work work, RelateCustomers command) {
        Outcome<CustomerRelation> begun = CustomerRelation.begun(
                new RelationId(work.newId()),
                work.organisation(),
                work.customer(command.customer()),
                work.customer(command.other()),
                command.role(),
                Objects.requireNonNullElseGet(command.since(), work::today));
        return begun.isAccepted() && !isKept(work, begun.orElseThrow())
                ? Outcome.refused(Refusal.of(CustomerRefusal.RELATED_ALREADY))
                : begun;
    }

    /** Keeps a relation, unless there is the same one by whichever of their ids (CUS-4b). */
    private static boolean isKept(Work work, CustomerRelation begun) {
        Identity ones = work.stores().identities().of(begun.customer());
        Identity others = work.stores().identities().of(begun.other());
        boolean isKnown = work.stores().customerRelations().between(ones.ids(), others.ids()).stream()
                .filter(known -> known.role() == begun.role() && known.until().isEmpty())
                .anyMatch(known -> known.role().isMutual() || ones.has(known.customer()));
        return !isKnown && work.stores().customerRelations().insertIfAbsent(begun);
    }

    static Outcome<CustomerRelation> end(Work work, EndRelation command) {
        RelationId id = new RelationId(command.relation());
        CustomerRelation relation = work.found(work.stores().customerRelations().find(id), id.subject());
        work.expect(id.subject(), relation.version());
        Outcome<CustomerRelation> ended = relation.endedOn(Objects.requireNonNullElseGet(command.last(), work::today));
        if (ended.isAccepted()) {
            work.stores().customerRelations().update(ended.orElseThrow());
        }
        return ended;
    }

    static List<CustomerRelation> of(Work work, CustomerId customer) {
        Identity person = work.stores().identities().of(reached(work, customer));
        return work.stores().customerRelations().of(person.ids(), MOST_SHOWN);
    }

    private static CustomerId reached(Work work, CustomerId id) {
        return work.found(work.stores().customers().find(id), id.subject()).id();
    }
}
