package dev.aftercare.usecase.merge;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.CustomerPair.Likeness;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.merge.MergeRefusal;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.merge.PairState;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.port.merge.CustomerPairs;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Who looks like one, and who was found to be two (CUS-4b). */
final class Pairs {

    private Pairs() {}

    /** A pair that is known, be it under other ids of the same two, stays as it is. */
    static Outcome<CustomerPair> propose(Work work, ProposePair command) {
        Customer one = MergeUseCase.found(work, command.first());
        Customer other = MergeUseCase.found(work, command.second());
        if (one.isErased() || other.isErased()) {
            return Outcome.refused(Refusal.of(MergeRefusal.ERASED));
        }
        if (one.id().equals(other.id())) {
            return Outcome.refused(Refusal.of(MergeRefusal.MERGED_ALREADY));
        }
        Identity ones = work.stores().identities().of(one.id());
        Identity others = work.stores().identities().of(other.id());
        Optional<CustomerPair> known = known(work, ones, others);
        if (known.isPresent()) {
            return Outcome.accepted(known.get());
        }
        CustomerPair pair = CustomerPair.proposed(
                new PairId(work.newId()),
                one.id(),
                other.id(),
                new Likeness(command.perMille(), new TreeSet<>(command.reasons())));
        insert(work, pair);
        return Outcome.accepted(pair, pair.beginning());
    }

    /** What was decided of two customers comes before what is only proposed. */
    private static Optional<CustomerPair> known(Work work, Identity ones, Identity others) {
        List<CustomerPair> pairs = work.stores().customerPairs().between(ones.ids(), others.ids());
        return pairs.stream()
                .filter(pair -> pair.state() == PairState.TWO)
                .findFirst()
                .or(() -> pairs.stream().findFirst());
    }

    /** What is known of the two as a pair goes along with their merge. */
    static void merged(Work work, Sides sides) {
        change(work, sides, CustomerPair::merged);
    }

    /** The two of a pair are two again. */
    static void parted(Work work, Sides sides) {
        change(work, sides, pair -> pair.state() == PairState.MERGED ? pair.parted() : pair);
    }

    private static void change(Work work, Sides sides, UnaryOperator<CustomerPair> change) {
        CustomerPairs pairs = work.stores().customerPairs();
        pairs.between(sides.survivor().ids(), sides.other().ids()).forEach(pair -> {
            CustomerPair next = change.apply(pair);
            if (next.version() != pair.version()) {
                pairs.update(next);
            }
        });
    }

    static boolean areJudgedTwo(Work work, Identity ones, Identity others) {
        return work.stores().customerPairs().between(ones.ids(), others.ids()).stream()
                .anyMatch(pair -> pair.state() == PairState.TWO);
    }

    static Outcome<CustomerPair> judge(Work work, JudgePair command) {
        PairId id = new PairId(command.pair());
        CustomerPair pair = work.found(work.stores().customerPairs().find(id), id.subject());
        work.expect(id.subject(), pair.version());
        Outcome<CustomerPair> judged = pair.judgedTwo(MergeUseCase.stamp(work));
        if (!judged.isAccepted()) {
            return judged;
        }
        List<Happening> events = judgeTwo(
                work,
                work.stores().identities().of(pair.first()),
                work.stores().identities().of(pair.second()));
        return Outcome.accepted(judged.orElseThrow(), events);
    }

    /** They are two, by whichever of their ids they were proposed. */
    static List<Happening> judgeTwo(Work work, Identity ones, Identity others) {
        CustomerPairs pairs = work.stores().customerPairs();
        Stamp stamp = MergeUseCase.stamp(work);
        List<Happening> events = new ArrayList<>();
        List<CustomerPair> known = pairs.between(ones.ids(), others.ids());
        for (CustomerPair pair : known) {
            if (pair.judgedTwo(stamp) instanceof Outcome.Accepted<CustomerPair> two
                    && two.value().version() != pair.version()) {
                pairs.update(two.value());
                events.addAll(two.events());
            }
        }
        if (known.isEmpty()) {
            CustomerPair pair = CustomerPair.two(new PairId(work.newId()), ones.root(), others.root(), stamp);
            insert(work, pair);
            events.add(pair.beginning());
        }
        return events;
    }

    private static void insert(Work work, CustomerPair pair) {
        if (!work.stores().customerPairs().insertIfAbsent(pair)) {
            throw new ConflictException("the same pair of customers is being proposed by somebody else");
        }
    }
}
