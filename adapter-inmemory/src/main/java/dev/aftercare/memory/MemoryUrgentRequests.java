package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.urgent.UrgentFact;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.urgent.UrgentRequests;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Urgent requests in memory. */
record MemoryUrgentRequests(Work work) implements UrgentRequests {

    private static final Index<UrgentRequest> OPEN =
            Index.byEach(request -> request.isOpen() ? Stream.of(Key.of(request.dealer(), request.id())) : Stream.of());

    private static final Index<UrgentRequest> BY_CUSTOMER =
            Index.by(request -> Key.of(request.need().customer(), request.id()));

    private static final Index<UrgentRequest> SINCE =
            Index.by(request -> Key.of(request.dealer(), request.promise().since(), request.id()));

    private static final Index<UrgentRequest> NEXT_DUE = Index.byEach(request -> request.nextDue().stream()
            .flatMap(due ->
                    Work.reachesOf(Optional.of(request.dealer())).map(reach -> Key.of(reach, due, request.id()))));

    private static final Table<UrgentRequest> REQUESTS = Table.versioned(
            "urgent request",
            request -> Key.of(request.id()),
            request -> new Version(request.id().subject(), request.version()),
            List.of(OPEN, BY_CUSTOMER, SINCE, NEXT_DUE));

    @Override
    public void insert(UrgentRequest request) {
        requireReached(request);
        rows().insert(request);
    }

    @Override
    public void update(UrgentRequest request) {
        requireReached(request);
        rows().update(request);
    }

    @Override
    public Optional<UrgentRequest> find(UrgentRequestId id) {
        return rows().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public Optional<UrgentRequest> openOf(OrganisationId dealer, VehicleId car) {
        return open(dealer, request -> request.need().vehicle().equals(car)).findFirst();
    }

    @Override
    public Page<UrgentRequest> open(OrganisationId dealer, PageRequest page) {
        return Pages.byId(
                rows(),
                OPEN,
                Key.of(dealer),
                this::isReached,
                page,
                request -> request.id().value());
    }

    @Override
    public List<UrgentRequest> openOf(OrganisationId dealer, StaffId advisor) {
        return open(dealer, request -> request.advisor().equals(Optional.of(advisor)))
                .toList();
    }

    @Override
    public Map<StaffId, Integer> openByAdvisor(OrganisationId dealer) {
        return open(dealer, request -> true)
                .flatMap(request -> request.advisor().stream())
                .collect(Collectors.toUnmodifiableMap(advisor -> advisor, advisor -> 1, Integer::sum));
    }

    private Stream<UrgentRequest> open(OrganisationId dealer, Predicate<UrgentRequest> wanted) {
        return rows().under(OPEN, Key.of(dealer), wanted.and(this::isReached), Integer.MAX_VALUE).stream();
    }

    @Override
    public List<UrgentRequest> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> rows().under(BY_CUSTOMER, Key.of(id), this::isReached, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing(request -> Key.of(request.id())))
                .toList());
    }

    @Override
    public List<UrgentFact> facts(OrganisationId dealer, TimeRange promised) {
        return rows()
                .between(
                        SINCE,
                        Key.of(dealer, promised.start()),
                        Key.of(dealer, promised.end()),
                        this::isReached,
                        Integer.MAX_VALUE)
                .stream()
                .map(UrgentFact::of)
                .toList();
    }

    @Override
    public List<UrgentRequest> warningAt(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(NEXT_DUE, reach, reach.plus(now), this::isReached, limit);
    }

    private void requireReached(UrgentRequest request) {
        boolean reached = isReached(request)
                && rows().get(Key.of(request.id())).map(this::isReached).orElse(true);
        work.requireReached(reached, request.id().subject(), request.version());
    }

    private boolean isReached(UrgentRequest request) {
        return work.reaches(request.dealer(), request.need().customer());
    }

    private View<UrgentRequest> rows() {
        return work.rows(REQUESTS);
    }
}
