package dev.aftercare.usecase.merge;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.Finding;
import dev.aftercare.domain.duplicate.ScoredPair;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.CustomerPair.Likeness;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a scan found, as pairs on the desk (CUS-4b). */
final class Proposals {

    private Proposals() {}

    /**
     * Proposes those of which nothing is known, be it under other ids of the same two, and says how many: what was proposed before, merged, or
     * found to be two is not proposed again.
     *
     * @param found of customers who were not merged into others; at most 500
     */
    static int keep(Work work, List<ScoredPair> found) {
        Set<Set<CustomerId>> known = known(work, found);
        List<Happening> events = new ArrayList<>();
        for (ScoredPair scored : found) {
            CustomerPair pair =
                    CustomerPair.proposed(new PairId(work.newId()), scored.first(), scored.second(), likeness(scored));
            if (!known.contains(Set.of(scored.first(), scored.second()))
                    && work.stores().customerPairs().insertIfAbsent(pair)) {
                events.add(pair.beginning());
            }
        }
        work.record(events);
        return events.size();
    }

    /** The pairs of whom something is known, by who they are now. */
    private static Set<Set<CustomerId>> known(Work work, List<ScoredPair> found) {
        Set<CustomerId> asked = new HashSet<>();
        found.forEach(pair -> asked.addAll(List.of(pair.first(), pair.second())));
        Map<CustomerId, CustomerId> roots = new HashMap<>();
        Collection<Identity> people = work.stores().identities().ofAll(asked).values();
        people.forEach(person -> person.ids().forEach(id -> roots.put(id, person.root())));
        Set<Set<CustomerId>> known = new HashSet<>();
        for (CustomerPair pair : work.stores().customerPairs().of(roots.keySet())) {
            CustomerId first = roots.get(pair.first());
            CustomerId second = roots.get(pair.second());
            if (first != null && second != null && !first.equals(second)) {
                known.add(Set.of(first, second));
            }
        }
        return known;
    }

    private static Likeness likeness(ScoredPair pair) {
        SortedSet<String> reasons = new TreeSet<>();
        pair.comparison().findings().forEach(finding -> reasons.add(reason(finding)));
        return new Likeness((int) Math.round(1_000 * pair.comparison().onePerson()), reasons);
    }

    private static String reason(Finding finding) {
        String reason = finding.field().name() + "." + finding.agreement().name();
        return finding.swapped() ? reason + ".SWAPPED" : reason;
    }
}
