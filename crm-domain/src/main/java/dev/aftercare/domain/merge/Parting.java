package dev.aftercare.domain.merge;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of records when a merge is taken back: what they would be had it not been (CUS-4b, hard case 29). Every merge into the same
 * survivor that was decided after it is done once more, and so is every edit in between; up the chain the same follows for each survivor. So a
 * value that the merge brought goes, one that was edited since stays, and what another merge brought too stays.
 *
 * @param records that differ, each in its next version
 * @param merges that would have begun with other data, each in its next version
 */
public record Parting(List<Customer> records, List<Merge> merges) {

    public Parting {
        records = ImmutableList.copyOf(records);
        merges = ImmutableList.copyOf(merges);
    }

    /**
     * The parting for one merge.
     *
     * @param undone the merge that is taken back
     * @param active all merges that hold among the ids of the person, the undone one among them
     * @param records of all these ids
     */
    public static Parting of(Merge undone, Collection<Merge> active, Collection<Customer> records) {
        Map<CustomerId, Customer> old = new HashMap<>();
        records.forEach(record -> old.put(record.id(), record));
        List<Merge> inOrder = active.stream().sorted(Merge.IN_ORDER).toList();
        Replay replay = new Replay(old, inOrder, undone);
        Optional<Merge> next = Optional.of(undone);
        while (next.isPresent()) {
            CustomerId survivor = next.get().survivor();
            replay.again(survivor, next.get());
            next = inOrder.stream()
                    .filter(merge -> merge.merged().equals(survivor))
                    .findFirst();
        }
        return replay.result();
    }

    /** The merges of one person, done once more without one of them. */
    private record Replay(
            Map<CustomerId, Customer> old,
            List<Merge> inOrder,
            Merge undone,
            Map<CustomerId, Customer> changed,
            List<Merge> merges) {

        Replay(Map<CustomerId, Customer> old, List<Merge> inOrder, Merge undone) {
            this(old, inOrder, undone, new HashMap<>(), new ArrayList<>());
        }

        /** What becomes of one survivor, from {@code first} on, which is the first merge into it that comes out differently. */
        void again(CustomerId survivor, Merge first) {
            List<Merge> into = inOrder.stream()
                    .filter(merge -> merge.survivor().equals(survivor))
                    .filter(merge -> Merge.IN_ORDER.compare(merge, first) >= 0)
                    .toList();
            Customer present = record(old, survivor);
            Customer data = first.before();
            for (int i = 0; i < into.size(); i++) {
                Merge merge = into.get(i);
                Customer other = record(old, merge.merged());
                Customer edited = i + 1 < into.size() ? into.get(i + 1).before() : present;
                Merge again = merge.beginningWith(data);
                if (!again.equals(merge)) {
                    merges.add(again);
                }
                Customer joined = merge.id().equals(undone.id())
                        ? data
                        : merge.joining(data, changed.getOrDefault(other.id(), other));
                data = MergeField.patched(joined, merge.after(other), edited);
            }
            changed.put(survivor, present.saying(data));
        }

        Parting result() {
            return new Parting(
                    changed.values().stream()
                            .filter(record ->
                                    record.version() != record(old, record.id()).version())
                            .toList(),
                    merges);
        }

        private static Customer record(Map<CustomerId, Customer> records, CustomerId id) {
            return Optional.ofNullable(records.get(id))
                    .orElseThrow(() -> new IllegalArgumentException("parting: the record of " + id + " is missing"));
        }
    }
}
