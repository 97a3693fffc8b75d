package dev.aftercare.memory;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.quality.QualitySample;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.port.quality.QualitySources;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What figures on the quality of data rest on, in memory. */
record MemoryQualitySources(Work work) implements QualitySources {

    /** Something that makes a customer one of a month. */
    private record Event(CustomerId customer, LocalDate on) {}

    @Override
    public List<QualitySample> customers(Collection<OrganisationId> dealers, DateRange days) {
        Limits.requireAtMost("data quality: dealers", dealers.size(), MOST);
        return work.atOnce(() -> dealers.stream()
                .distinct()
                .flatMap(dealer -> customers(dealer, days))
                .toList());
    }

    private Stream<QualitySample> customers(OrganisationId dealer, DateRange days) {
        Map<CustomerId, LocalDate> first = events(dealer, days)
                .collect(Collectors.toMap(
                        event -> identities().known(event.customer).root(),
                        Event::on,
                        BinaryOperator.minBy(Comparator.naturalOrder())));
        return first.entrySet().stream()
                .flatMap(each -> new MemoryCustomers(work)
                        .survivor(each.getKey()).stream()
                                .filter(customer -> !customer.isErased())
                                .map(customer -> sample(dealer, customer, each.getValue())));
    }

    private Stream<Event> events(OrganisationId dealer, DateRange days) {
        MemoryOwnerships ownerships = new MemoryOwnerships(work);
        Stream<Event> sales = new MemoryVehicles(work)
                .delivered(dealer, days).stream()
                        .flatMap(vehicle -> vehicle.delivery().stream()
                                .flatMap(delivery -> ownerships
                                        .ownerFrom(vehicle.id(), delivery.date())
                                        .map(owner -> new Event(owner, delivery.date()))
                                        .stream()));
        Stream<Event> repairs = new MemoryRepairs(work)
                .warrantyRepairs(dealer, days)
                .map(repair -> new Event(repair.customer(), repair.on()));
        return Stream.concat(sales, repairs);
    }

    private QualitySample sample(OrganisationId dealer, Customer customer, LocalDate event) {
        Set<CustomerId> ids = identities().known(customer.id()).ids();
        Optional<Instant> known = new MemoryGrounds(work)
                .of(ids.stream().map(CustomerId::subject).toList()).stream()
                        .filter(ground -> ground.dealer().equals(dealer))
                        .map(Access::since)
                        .min(Comparator.naturalOrder());
        Set<CustomerField> unsettled = new MemoryCorrectionNotices(work)
                .unfinished(dealer, ids).stream()
                        .flatMap(notice -> notice.fields().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return QualitySample.of(dealer, customer, event, known).unsettledIn(unsettled);
    }

    @Override
    public Map<OrganisationId, SortedMap<CustomerField, Long>> wrongFields(
            Collection<OrganisationId> dealers, TimeRange issued) {
        Limits.requireAtMost("data quality: dealers", dealers.size(), MOST);
        MemoryCorrectionNotices notices = new MemoryCorrectionNotices(work);
        return work.atOnce(() -> {
            Map<OrganisationId, SortedMap<CustomerField, Long>> wrong = new HashMap<>();
            dealers.forEach(dealer -> wrong.put(dealer, count(notices.issued(dealer, issued))));
            return wrong;
        });
    }

    private static SortedMap<CustomerField, Long> count(List<CorrectionNotice> notices) {
        SortedMap<CustomerField, Long> counts = new TreeMap<>();
        notices.forEach(notice -> notice.fields().forEach(field -> counts.merge(field, 1L, Long::sum)));
        return counts;
    }

    private MemoryIdentities identities() {
        return new MemoryIdentities(work);
    }
}
