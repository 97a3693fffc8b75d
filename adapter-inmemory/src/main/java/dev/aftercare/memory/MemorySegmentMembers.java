package dev.aftercare.memory;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.FactSheet;
import dev.aftercare.domain.segment.FactSheet.Entries;
import dev.aftercare.domain.segment.SegmentFigures;
import dev.aftercare.domain.segment.SegmentQuestion;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.memory.MemoryRepairs.Repair;
import dev.aftercare.memory.table.Key;
import dev.aftercare.port.segment.SegmentMembers;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who meets a condition, in memory: the facts of every customer are gathered, and the condition is asked. */
record MemorySegmentMembers(Work work) implements SegmentMembers {

    private static final int MOST = 1_000;

    @Override
    public Page<Customer> members(SegmentQuestion question, PageRequest page) {
        UUID after = page.afterKey(UUID::fromString).orElse(new UUID(0, 0));
        return work.atOnce(() -> Page.of(
                meeting(question)
                        .filter(customer -> Key.of(customer.id()).compareTo(Key.of(after)) > 0)
                        .limit(page.limit() + 1L)
                        .toList(),
                page,
                customer -> customer.id().toString()));
    }

    @Override
    public Set<CustomerId> meeting(SegmentQuestion question, Collection<CustomerId> customers) {
        Limits.requireAtMost("segment: customers", customers.size(), MOST);
        Set<CustomerId> asked = Set.copyOf(customers);
        return work.atOnce(() -> new MemoryCustomers(work)
                .known()
                .filter(customer -> asked.contains(customer.id()))
                .filter(customer -> question.condition().holds(sheet(customer, question)))
                .map(Customer::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public SegmentFigures figures(SegmentQuestion question, DateRange period) {
        return work.atOnce(() -> {
            List<Customer> members = meeting(question).toList();
            return new SegmentFigures(
                    members.size(),
                    members.stream().mapToLong(member -> cars(member).size()).sum(),
                    members.stream().mapToLong(member -> days(member, period)).sum(),
                    new Money(
                            members.stream()
                                    .mapToLong(member -> spend(member, period, question.currency()))
                                    .sum(),
                            question.currency()));
        });
    }

    /** Whose facts count: the scope's dealer's, in the network those of who registered the customer. */
    private OrganisationId here(Customer customer) {
        return work.scope().organisation().orElse(customer.registeredAt());
    }

    private Stream<Customer> meeting(SegmentQuestion question) {
        return new MemoryCustomers(work)
                .known()
                .filter(customer -> question.condition().holds(sheet(customer, question)));
    }

    private FactSheet sheet(Customer customer, SegmentQuestion question) {
        List<DealerVehicle> cars = cars(customer);
        Map<Fact, String> texts = new EnumMap<>(Fact.class);
        texts.put(Fact.KIND, customer.kind().name());
        texts.put(Fact.INDUSTRY, customer.profile().industry());
        new MemoryOrganisations(work)
                .dealer(here(customer))
                .map(Dealer::profile)
                .ifPresent(profile -> texts.put(Fact.REGION, profile.region()));
        new MemoryActivities(work)
                .state(here(customer), customer.id().subject())
                .ifPresent(state -> texts.put(Fact.STATE, state.name()));
        if (isKeyAccount(customer)) {
            texts.put(Fact.KEY_ACCOUNT, Fact.YES);
        }
        Map<Fact, Long> numbers = new EnumMap<>(Fact.class);
        numbers.put(Fact.CARS, (long) cars.size());
        numbers.put(Fact.VISITS, days(customer, question.year()));
        numbers.put(Fact.SPEND, spend(customer, question.year(), question.currency()));
        numbers.put(
                Fact.COMPLAINTS,
                new MemoryComplaints(work)
                        .receivedOf(here(customer), customer.id())
                        .filter(question.yearOfInstants()::contains)
                        .count());
        repairs(customer)
                .map(Repair::on)
                .filter(day -> !day.isAfter(question.day()))
                .max(LocalDate::compareTo)
                .ifPresent(last -> numbers.put(Fact.DAYS_SINCE_VISIT, ChronoUnit.DAYS.between(last, question.day())));
        return new FactSheet(
                new Entries(texts, numbers),
                cars.stream().map(car -> entries(car, question.day().getYear())).toList());
    }

    private static Entries entries(DealerVehicle car, int year) {
        Map<Fact, Long> numbers = new EnumMap<>(Fact.class);
        car.description().modelYear().ifPresent(modelYear -> numbers.put(Fact.CAR_AGE, (long) year - modelYear));
        return new Entries(
                Map.of(
                        Fact.MAKE, car.description().make(),
                        Fact.MODEL, car.description().model(),
                        Fact.USE, car.description().use().name()),
                numbers);
    }

    private boolean isKeyAccount(Customer customer) {
        return new MemoryIdentities(work)
                .known(customer.id()).ids().stream()
                        .anyMatch(id -> new MemoryKeyAccounts(work)
                                .activeOf(here(customer), id)
                                .isPresent());
    }

    private List<DealerVehicle> cars(Customer customer) {
        return new MemoryDealerVehicles(work).ownedBy(here(customer), customer.id());
    }

    private Stream<Repair> repairs(Customer customer) {
        return new MemoryRepairs(work).repairsOf(here(customer), customer.id());
    }

    private long days(Customer customer, DateRange period) {
        return repairs(customer)
                .map(Repair::on)
                .filter(period::contains)
                .distinct()
                .count();
    }

    private long spend(Customer customer, DateRange period, Currency currency) {
        return repairs(customer)
                .filter(repair -> period.contains(repair.on()))
                .flatMap(repair -> repair.paid().stream())
                .filter(paid -> paid.currency().equals(currency))
                .mapToLong(Money::minor)
                .sum();
    }
}
