package dev.aftercare.testkit.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.contact.Contact;
import dev.aftercare.domain.contact.ContactKind;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.contact.SeeContacts;
import dev.aftercare.usecase.visit.ReportVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * People of one or two dealers, each with a phone and a car, who turn out to be one and then not; with a count of every fact about
 * them, and of who is one with whom, that is kept apart from the CRM's own.
 */
final class MergedPeople {

    /** A visit or a complaint, and the id that it was recorded under. */
    private record Fact(CustomerId under, UUID record) {}

    private static final int MOST_PHONES = 10;

    private final List<DealerStage> dealers;
    private final MergeStage desk;
    private final List<Customer> registered;
    private final List<DealerVehicle> cars;
    private final List<Merge> holding = new ArrayList<>();
    private final Set<String> phones = new TreeSet<>();
    private final List<Fact> facts = new ArrayList<>();

    private MergedPeople(List<DealerStage> dealers, MergeStage desk, int many) {
        this.dealers = dealers;
        this.desk = desk;
        this.registered = IntStream.range(0, many)
                .mapToObj(number -> MergeStage.person(dealerOf(number), "王", "第" + number, newPhone(number)))
                .toList();
        this.cars = IntStream.range(0, many)
                .mapToObj(number -> dealerOf(number).carOf(registered.get(number)))
                .toList();
    }

    /** People of one dealer, who merges them. */
    static MergedPeople of(DealerStage dealer, int many) {
        return new MergedPeople(List.of(dealer), MergeStage.of(dealer), many);
    }

    /** People of two dealers in turn, whom the manufacturer merges. */
    static MergedPeople of(DealerStage one, DealerStage other, int many) {
        return new MergedPeople(List.of(one, other), MergeStage.ofManufacturer(one.crm()), many);
    }

    private DealerStage dealerOf(int number) {
        return dealers.get(number % dealers.size());
    }

    private String newPhone(int number) {
        String phone = String.valueOf(13_800_000_000L + number);
        phones.add("+86" + phone);
        return phone;
    }

    /** As they were registered. */
    List<Customer> registered() {
        return registered;
    }

    /** As somebody finds them now, by the id that they were registered under. */
    Customer seen(int number) {
        return desk.seen(registered.get(number).id());
    }

    /** One is merged into another, unless they are one; {@code taken} comes from who is merged. */
    void merge(int survivor, int other, MergeField... taken) {
        desk.merge(registered.get(survivor), registered.get(other), taken)
                .fold(
                        merge ->
                                holding.stream().anyMatch(known -> known.id().equals(merge.id())) || holding.add(merge),
                        refusal -> false);
    }

    /** How many merges hold. */
    int holding() {
        return holding.size();
    }

    /** One of the merges that hold is taken back, whatever came after it. */
    void undo(int number) {
        desk.undo(holding.remove(number)).orElseThrow();
    }

    /** A name is corrected, and a phone is told where one more can be taken. */
    void edit(int number) {
        List<String> all = new ArrayList<>(digits(seen(number)));
        if (all.size() >= MOST_PHONES) {
            return;
        }
        all.add(newPhone(phones.size()));
        MergeStage.corrected(
                dealerOf(number), registered.get(number).id(), "改" + phones.size(), all, "长安街 " + number + " 号");
    }

    /** The car of one of them was here, as another system tells. */
    void visit(int number, Instant arrived) {
        ReportVisit command = new ReportVisit(
                cars.get(number).id().value(),
                registered.get(number).id().value(),
                VisitKind.REPAIR,
                new ReportVisit.Stay(arrived, arrived.plusSeconds(3_600), null, null),
                null,
                null,
                null,
                new ReferenceInput("dms", "v-" + facts.size()));
        DealerStage dealer = dealerOf(number);
        keep(
                number,
                dealer.crm()
                        .visits()
                        .report(dealer.as(Role.INTEGRATION), command)
                        .orElseThrow()
                        .id()
                        .value());
    }

    /** One of them complains. */
    void complain(int number) {
        ReceiveComplaint command =
                ReceiveComplaint.byPhone(registered.get(number).id().value(), "repair", "loud");
        DealerStage dealer = dealerOf(number);
        keep(
                number,
                dealer.crm()
                        .complaints()
                        .receive(FollowUpStage.agent(dealer, 1), command)
                        .orElseThrow()
                        .id()
                        .value());
    }

    /** Under who survived, or the first of theirs at the dealer, who knows that one only by a merge. */
    private void keep(int number, UUID record) {
        CustomerId survivor = survivorOf(registered.get(number).id());
        CustomerId under = registered.stream()
                .filter(one -> one.registeredAt().equals(registered.get(number).registeredAt()))
                .map(Customer::id)
                .filter(id -> survivorOf(id).equals(survivor))
                .min(Comparator.comparing((CustomerId id) -> !id.equals(survivor))
                        .thenComparing(CustomerId::toString))
                .orElseThrow();
        facts.add(new Fact(under, record));
    }

    /** Who answers for an id, by the merges that hold. */
    private CustomerId survivorOf(CustomerId id) {
        return holding.stream()
                .filter(merge -> merge.merged().equals(id))
                .findFirst()
                .map(merge -> survivorOf(merge.survivor()))
                .orElse(id);
    }

    private List<Contact> journal(CustomerId id) {
        return dealers.get(0)
                .crm()
                .contacts()
                .journal(desk.desk(), SeeContacts.of(id.value(), PageOf.first(200)))
                .items();
    }

    /** Who is one with whom, by the merges that hold, told by the numbers of the people. */
    Collection<Set<Integer>> persons() {
        Map<CustomerId, Set<Integer>> persons = new LinkedHashMap<>();
        for (int number = 0; number < registered.size(); number++) {
            CustomerId survivor = survivorOf(registered.get(number).id());
            persons.computeIfAbsent(survivor, id -> new TreeSet<>()).add(number);
        }
        return persons.values();
    }

    /** Every phone, visit and complaint is known of exactly one person: the one whose id it came under. */
    void assertEveryFactOnce() {
        Map<Set<Integer>, Customer> found = new HashMap<>();
        for (Set<Integer> person : persons()) {
            assertThat(person.stream().map(this::seen).distinct())
                    .as("whoever is asked for of %s", person)
                    .hasSize(1);
            found.put(person, seen(person.iterator().next()));
        }
        assertThat(found.values().stream().map(Customer::id)).doesNotHaveDuplicates();
        assertThat(found.values().stream().flatMap(person -> digits(person).stream()))
                .containsExactlyInAnyOrderElementsOf(phones);
        found.forEach((person, customer) -> assertThat(journal(customer.id()))
                .extracting(contact -> contact.record().id())
                .as("the journal of %s", person)
                .containsExactlyInAnyOrderElementsOf(recordsOf(person)));
    }

    private List<UUID> recordsOf(Set<Integer> person) {
        List<CustomerId> ids =
                person.stream().map(registered::get).map(Customer::id).toList();
        return facts.stream()
                .filter(fact -> ids.contains(fact.under()))
                .map(Fact::record)
                .toList();
    }

    /**
     * What is known of each person, whichever of their records survived: phones, how many contacts of each kind, and what
     * {@code also} tells.
     */
    Map<Set<Integer>, List<Object>> known(Function<Customer, Object> also) {
        Map<Set<Integer>, List<Object>> known = new HashMap<>();
        for (Set<Integer> person : persons()) {
            Customer customer = seen(person.iterator().next());
            Map<ContactKind, Long> contacts =
                    journal(customer.id()).stream().collect(groupingBy(Contact::kind, counting()));
            known.put(person, List.of(Set.copyOf(digits(customer)), contacts, also.apply(customer)));
        }
        return known;
    }

    private static List<String> digits(Customer customer) {
        return customer.contact().phones().stream().map(Phone::digits).toList();
    }
}
