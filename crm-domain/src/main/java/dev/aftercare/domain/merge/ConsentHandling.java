package dev.aftercare.domain.merge;

import dev.aftercare.domain.customer.ConsentEntry;
import dev.aftercare.domain.customer.ConsentHistory;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ConsentState;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.merge.Merge.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Consent of two customers who are one: all that either said is kept with its proof, and for each purpose and channel the stricter word holds
 * (hard case 29). Where one gave consent after the other had withdrawn it, the merge itself is the last word, a withdrawal, until the customer
 * says otherwise. Where one said nothing, the other's word holds: it is the same person's.
 */
record ConsentHandling() implements FieldHandling {

    @Override
    public List<String> texts(Customer customer) {
        ConsentHistory consents = consents(customer);
        return all((purpose, channel) -> Stream.of(consents.stateAt(purpose, channel, Instant.MAX))
                .filter(state -> state != ConsentState.NOTHING_SAID)
                .map(state -> purpose + "." + channel + "." + state));
    }

    @Override
    public Customer joined(Customer survivor, Customer other, boolean taken, Stamp decided) {
        ConsentHistory ones = consents(survivor);
        ConsentHistory others = consents(other);
        List<ConsentEntry> entries = new ArrayList<>(ones.entries());
        others.entries().stream()
                .filter(entry -> !ones.entries().contains(entry))
                .forEach(entries::add);
        ConsentHistory union = new ConsentHistory(entries);
        entries.addAll(all((purpose, channel) -> {
            Instant at = decided.at();
            boolean isWithdrawn = Stream.of(ones, others)
                    .anyMatch(said -> said.stateAt(purpose, channel, at) == ConsentState.WITHDRAWN);
            return isWithdrawn && union.stateAt(purpose, channel, at) == ConsentState.GIVEN
                    ? Stream.of(new ConsentEntry(
                            purpose, channel, false, at, new ConsentProof(decided.by(), ConsentProof.Means.MERGED, "")))
                    : Stream.of();
        }));
        return saying(survivor, entries);
    }

    @Override
    public Customer patched(Customer customer, Customer before, Customer after) {
        Set<ConsentEntry> old = new LinkedHashSet<>(consents(before).entries());
        Set<ConsentEntry> changed = new LinkedHashSet<>(consents(after).entries());
        Set<ConsentEntry> patched = new LinkedHashSet<>(consents(customer).entries());
        patched.removeIf(entry -> old.contains(entry) && !changed.contains(entry));
        changed.stream().filter(entry -> !old.contains(entry)).forEach(patched::add);
        return saying(customer, patched);
    }

    private static Customer saying(Customer customer, Collection<ConsentEntry> entries) {
        return MergeField.wishing(
                customer, new ContactWishes(customer.wishes().preferences(), new ConsentHistory(List.copyOf(entries))));
    }

    private static ConsentHistory consents(Customer customer) {
        return customer.wishes().consents();
    }

    private static <T> List<T> all(BiFunction<ConsentPurpose, ContactChannel, Stream<T>> each) {
        return Stream.of(ConsentPurpose.values())
                .flatMap(purpose -> Stream.of(ContactChannel.values()).flatMap(channel -> each.apply(purpose, channel)))
                .toList();
    }
}
