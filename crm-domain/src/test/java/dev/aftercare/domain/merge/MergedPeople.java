package dev.aftercare.domain.merge;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** A few customers who are merged, parted and edited by the pure functions alone, and a plain book of what each was told. */
final class MergedPeople {

    private static final OrganisationId DEALER = new OrganisationId(new UUID(1, 1));
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final int PEOPLE = 5;

    private final Map<CustomerId, Customer> records = new LinkedHashMap<>();
    private final Map<CustomerId, List<String>> phones = new HashMap<>();
    private final Map<CustomerId, String> names = new HashMap<>();
    private final Map<CustomerId, String> addresses = new HashMap<>();
    private final Map<MergeId, Merge> merges = new LinkedHashMap<>();
    private int made;

    MergedPeople() {
        for (int i = 0; i < PEOPLE; i++) {
            CustomerId id = new CustomerId(new UUID(2, i));
            String phone = nextPhone();
            Customer customer = Customer.registered(
                    id,
                    DEALER,
                    new CustomerName.Person("王", "名" + i),
                    CustomerContact.of(List.of(new Phone(phone)), i % 2 == 0 ? "" : "address " + i),
                    CustomerProfile.unknown());
            records.put(id, customer);
            phones.put(id, new ArrayList<>(List.of(phone)));
            names.put(id, customer.name().display());
            addresses.put(id, customer.contact().address());
        }
    }

    List<CustomerId> ids() {
        return List.copyOf(records.keySet());
    }

    Customer record(CustomerId id) {
        return Optional.ofNullable(records.get(id)).orElseThrow();
    }

    Identity person(CustomerId id) {
        return Identity.through(id, holding());
    }

    List<String> phonesOf(Identity person) {
        return person.ids().stream()
                .flatMap(id -> phones.getOrDefault(id, List.of()).stream())
                .toList();
    }

    String nameGiven(CustomerId id) {
        return names.getOrDefault(id, "");
    }

    String addressGiven(CustomerId id) {
        return addresses.getOrDefault(id, "");
    }

    void anything(SplittableRandom chance) {
        switch (chance.nextInt(4)) {
            case 0 -> edit(chance);
            case 1 -> undoAny(chance);
            default -> merge(chance.nextInt(PEOPLE), chance.nextInt(PEOPLE), chance);
        }
    }

    void merge(int from, int into, SplittableRandom chance) {
        Identity other = person(ids().get(from));
        Identity survivor = person(ids().get(into));
        if (other.equals(survivor)) {
            return;
        }
        Set<MergeField> taken = EnumSet.noneOf(MergeField.class);
        Stream.of(MergeField.values()).filter(field -> chance.nextBoolean()).forEach(taken::add);
        Merge merge = Merge.decided(
                new MergeId(new UUID(3, ++made)),
                DEALER,
                record(survivor.root()),
                other.root(),
                taken,
                new Stamp(START.plusSeconds(made), "desk"));
        merges.put(merge.id(), merge);
        records.put(survivor.root(), merge.joined(record(other.root())));
    }

    /** Whether one was taken back. */
    boolean undoAny(SplittableRandom chance) {
        List<Merge> holding = holding();
        if (holding.isEmpty()) {
            return false;
        }
        Merge merge = holding.get(chance.nextInt(holding.size()));
        Identity person = person(merge.survivor());
        List<Merge> ofPerson =
                holding.stream().filter(each -> person.has(each.merged())).toList();
        Parting parting = Parting.of(
                merge, ofPerson, person.ids().stream().map(this::record).toList());
        parting.records().forEach(record -> records.put(record.id(), record));
        parting.merges().forEach(each -> merges.put(each.id(), each));
        merges.computeIfPresent(
                merge.id(),
                (id, latest) -> latest.undone(
                                new Stamp(START.plusSeconds(++made), "desk"), MergePolicy.standard(), ZoneOffset.UTC)
                        .orElseThrow());
        return true;
    }

    /** The person's data are told anew: one phone more, and a name or an address. */
    private void edit(SplittableRandom chance) {
        CustomerId root = person(ids().get(chance.nextInt(PEOPLE))).root();
        Customer present = record(root);
        String phone = nextPhone();
        boolean isNamed = chance.nextBoolean();
        CustomerName name = isNamed ? new CustomerName.Person("李", "新" + made) : present.name();
        String address = isNamed ? present.contact().address() : "new address " + made;
        List<Phone> all = Stream.concat(present.contact().phones().stream(), Stream.of(new Phone(phone)))
                .toList();
        records.put(root, present.corrected(name, present.contact().told(all, address), present.profile()));
        phones.computeIfPresent(
                root,
                (id, known) -> Stream.concat(known.stream(), Stream.of(phone)).toList());
        if (isNamed) {
            names.put(root, name.display());
        } else {
            addresses.put(root, address);
        }
    }

    private List<Merge> holding() {
        return merges.values().stream()
                .filter(Merge::holds)
                .sorted(Merge.IN_ORDER)
                .toList();
    }

    private String nextPhone() {
        return "138" + (10_000_000 + ++made);
    }
}
