package dev.aftercare.usecase.merge;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.merge.MergePolicy;
import dev.aftercare.domain.merge.MergeRefusal;
import dev.aftercare.domain.merge.Parting;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merging two customers, and parting them again (CUS-4b, hard cases 29 to 31). Both sides are locked before anything is decided. */
final class MergeUseCase {

    private final Work work;
    private final List<MergeParticipant> participants;

    MergeUseCase(Work work, List<MergeParticipant> participants) {
        this.work = work;
        this.participants = participants;
    }

    static MergePreview preview(Work work, PreviewMerge question) {
        Customer survivor = found(work, question.survivor());
        Customer other = found(work, question.other());
        Merge wanted = wanted(work, survivor, other, question.taken());
        Optional<Refusal> objection = survivor.id().equals(other.id())
                ? Optional.of(Refusal.of(MergeRefusal.SAME_CUSTOMER))
                : objection(work, wanted, other, false);
        return new MergePreview(survivor, other, wanted.comparedWith(other), objection);
    }

    private static Merge wanted(Work work, Customer survivor, Customer other, @Nullable List<MergeField> taken) {
        return Merge.decided(
                new MergeId(work.newId()),
                work.organisationOrManufacturer(),
                survivor,
                other.id(),
                ImmutableSet.copyOf(Objects.requireNonNullElse(taken, List.of())),
                stamp(work));
    }

    Outcome<Merge> merge(MergeCustomers command) {
        CustomerId one = found(work, command.survivor()).id();
        CustomerId two = found(work, command.other()).id();
        if (command.survivor().equals(command.other())) {
            return Outcome.refused(Refusal.of(MergeRefusal.SAME_CUSTOMER));
        }
        work.stores().identities().lock(List.of(one, two));
        Identity survivor = work.stores().identities().of(one);
        Identity other = work.stores().identities().of(two);
        if (survivor.equals(other)) {
            return Outcome.accepted(joining(survivor, command));
        }
        if (!survivor.root().equals(one) || !other.root().equals(two)) {
            throw new ConflictException("one of the customers was merged with another by somebody else");
        }
        return merge(survivor, other, command);
    }

    private Outcome<Merge> merge(Identity survivor, Identity other, MergeCustomers command) {
        Customer kept = found(work, survivor.root().value());
        Customer joining = found(work, other.root().value());
        work.expect(kept.id().subject(), kept.version());
        Merge merge = wanted(work, kept, joining, command.taken());
        Optional<Refusal> objection = objection(work, merge, joining, command.isConfirmed());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        work.stores().merges().insert(merge);
        update(List.of(merge.joined(joining)), List.of(kept));
        Identity person = survivor.joinedBy(other);
        work.stores().identities().set(List.of(person));
        Sides sides =
                Sides.of(survivor, other, dealers(work.stores().customers().records(person.root())));
        Pairs.merged(work, sides);
        participants.forEach(participant -> participant.merged(work, sides));
        tell(sides, merge.merging());
        return Outcome.accepted(merge, merge.merging());
    }

    Outcome<Merge> undo(UndoMerge command) {
        MergeId id = new MergeId(command.merge());
        CustomerId survivor = found(id).survivor();
        Identity person = work.stores().identities().of(survivor);
        work.stores().identities().lock(Set.of(person.root()));
        if (!work.stores().identities().of(survivor).equals(person)) {
            throw new ConflictException("the customer was merged with another, or parted, by somebody else");
        }
        Merge merge = found(id);
        work.expect(id.subject(), merge.version());
        Manufacturer manufacturer = work.manufacturer();
        Outcome<Merge> undone = merge.undone(
                stamp(work),
                policy(ZonedDate.dateAt(merge.decided().at(), manufacturer.zone()))
                        .body(),
                manufacturer.zone());
        return undone instanceof Outcome.Accepted<Merge> accepted ? undone(merge, accepted, person, command) : undone;
    }

    private Outcome<Merge> undone(Merge before, Outcome.Accepted<Merge> undone, Identity person, UndoMerge command) {
        List<Happening> events = new ArrayList<>(undone.events());
        if (before.holds()) {
            events.addAll(part(before, undone, person, command.isForTwo()));
        } else if (command.isForTwo()) {
            events.addAll(judgeTwo(before));
        }
        return Outcome.accepted(undone.value(), events);
    }

    private List<Happening> judgeTwo(Merge merge) {
        Identity survivor = identity(merge.survivor());
        Identity other = identity(merge.merged());
        return survivor.equals(other) ? List.of() : Pairs.judgeTwo(work, survivor, other);
    }

    /** Pairs come first: of the two a dealer may know one only through the other. */
    private List<Happening> part(Merge merge, Outcome.Accepted<Merge> undone, Identity person, boolean areJudgedTwo) {
        List<Merge> holding = work.stores().merges().holdingOf(person);
        List<Customer> records = work.stores().customers().records(person.root());
        Parting parting = Parting.of(merge, holding, records);
        work.stores().merges().update(undone.value());
        parting.merges().forEach(work.stores().merges()::update);
        update(parting.records(), records);
        List<Merge> left =
                holding.stream().filter(each -> !each.id().equals(merge.id())).toList();
        Sides sides = Sides.of(
                Identity.through(merge.survivor(), left), Identity.through(merge.merged(), left), dealers(records));
        Pairs.parted(work, sides);
        List<Happening> judged = areJudgedTwo ? Pairs.judgeTwo(work, sides.survivor(), sides.other()) : List.of();
        work.stores().identities().set(List.of(sides.survivor(), sides.other()));
        participants.forEach(participant -> participant.parted(work, sides));
        tell(sides, undone.events().get(0));
        return judged;
    }

    /** The merge by which two ids are one: of several on the way between them the last. */
    private Merge joining(Identity person, MergeCustomers command) {
        CustomerId one = new CustomerId(command.survivor());
        CustomerId two = new CustomerId(command.other());
        List<Merge> holding = new ArrayList<>(work.stores().merges().holdingOf(person));
        for (int last = holding.size() - 1; last >= 0; last--) {
            Merge merge = holding.get(last);
            List<Merge> without =
                    holding.stream().filter(each -> !each.equals(merge)).toList();
            if (!Identity.through(one, without).has(two)) {
                return merge;
            }
        }
        throw new IllegalStateException("customers " + one + " and " + two + " are one and no merge says so");
    }

    private void update(Collection<Customer> changed, Collection<Customer> before) {
        changed.stream()
                .filter(customer -> !before.contains(customer))
                .forEach(work.stores().customers()::update);
    }

    /** Each dealer of the two finds it in its own books, where the scope reaches them; the scope's own have it already. */
    private void tell(Sides sides, Happening event) {
        if (work.call().scope().organisation().isEmpty()) {
            sides.dealers().forEach(dealer -> work.recordFor(dealer, List.of(event)));
        }
    }

    private List<OrganisationId> dealers(List<Customer> records) {
        return records.stream()
                .map(Customer::registeredAt)
                .distinct()
                .filter(dealer ->
                        work.call().scope().organisation().map(dealer::equals).orElse(true))
                .toList();
    }

    private PolicyVersion<MergePolicy> policy(LocalDate day) {
        return work.policy(MergePolicy.KIND, day);
    }

    /** Whose id it is; nobody's whom the scope does not reach, as after an undo of what made them known. */
    private Identity identity(CustomerId id) {
        return work.stores().identities().of(found(work, id.value()).id());
    }

    private Merge found(MergeId id) {
        return work.found(work.stores().merges().find(id), id.subject());
    }

    private static Optional<Refusal> objection(Work work, Merge merge, Customer other, boolean isConfirmed) {
        Identity ones = work.stores().identities().of(merge.survivor());
        Identity others = work.stores().identities().of(other.id());
        Set<MergeRefusal> doubts = EnumSet.noneOf(MergeRefusal.class);
        if (Pairs.areJudgedTwo(work, ones, others)) {
            doubts.add(MergeRefusal.JUDGED_TWO);
        }
        if (!work.stores().customerRelations().between(ones.ids(), others.ids()).isEmpty()) {
            doubts.add(MergeRefusal.RELATED);
        }
        return merge.whyNot(other, doubts, isConfirmed);
    }

    static Customer found(Work work, UUID id) {
        CustomerId customer = new CustomerId(id);
        return work.found(work.stores().customers().find(customer), customer.subject());
    }

    static Stamp stamp(Work work) {
        return new Stamp(work.now(), work.call().actor().id());
    }
}
