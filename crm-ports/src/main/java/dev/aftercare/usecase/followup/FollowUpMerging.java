package dev.aftercare.usecase.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.CallUnion;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.followup.FollowUps;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.MergeParticipant;
import dev.aftercare.usecase.merge.Sides;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two customers who are one are called once about one thing; who are two again, each about what is theirs (hard case 30). */
public final class FollowUpMerging implements MergeParticipant {

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public void merged(Work work, Sides sides) {
        for (OrganisationId id : sides.dealers()) {
            lock(work, id, sides);
            List<FollowUp> open = openOf(work, id, sides.survivor());
            List<FollowUp> survivors = of(sides.survivor(), open);
            List<FollowUp> others = of(sides.other(), open);
            if (!survivors.isEmpty() && !others.isEmpty()) {
                Dealer dealer = work.found(work.stores().organisations().dealer(id), id.subject());
                policy(work, dealer)
                        .map(policy -> CallUnion.merged(survivors, others, policy, dealer.zone(), work.now()))
                        .ifPresent(union -> keep(work, id, union));
            }
        }
    }

    @Override
    public void parted(Work work, Sides sides) {
        for (OrganisationId id : sides.dealers()) {
            lock(work, id, sides);
            List<FollowUp> open = Stream.of(sides.survivor(), sides.other())
                    .flatMap(side -> openOf(work, id, side).stream())
                    .toList();
            List<FollowUp> replaced =
                    work
                            .stores()
                            .followUps()
                            .replacedBy(id, open.stream().map(FollowUp::id).toList())
                            .stream()
                            .filter(call -> sides.survivor().has(call.customer())
                                    || sides.other().has(call.customer()))
                            .toList();
            keep(work, id, CallUnion.parted(open, replaced, sides.other().ids(), work.now()));
        }
    }

    private static void lock(Work work, OrganisationId dealer, Sides sides) {
        Stream.of(sides.survivor().root(), sides.other().root())
                .sorted(Comparator.comparing(CustomerId::toString))
                .forEach(root -> work.stores().followUps().lockCustomer(dealer, root));
    }

    private static List<FollowUp> openOf(Work work, OrganisationId dealer, Identity person) {
        return work.stores().followUps().openOf(dealer, person.root()).calls();
    }

    private static List<FollowUp> of(Identity side, List<FollowUp> calls) {
        return calls.stream().filter(call -> side.has(call.customer())).toList();
    }

    private static void keep(Work work, OrganisationId dealer, CallUnion union) {
        FollowUps calls = work.stores().followUps();
        union.changed().forEach(calls::update);
        if (!union.events().isEmpty()) {
            work.recordFor(dealer, union.events());
        }
    }

    /** The dealer's own policy; nothing while the network has not adopted the kind. */
    private static Optional<FollowUpPolicy> policy(Work work, Dealer dealer) {
        return work.stores()
                .policies()
                .history(Optional.of(dealer.id()))
                .inForce(FollowUpPolicy.KIND, dealer.dateAt(work.now()), work.now())
                .map(PolicyVersion::body);
    }
}
