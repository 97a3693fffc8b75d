package dev.aftercare.memory;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintFigures;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.complaint.Prevention;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.complaint.Complaints;
import dev.aftercare.port.complaint.DuePlace;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Complaints in memory. */
record MemoryComplaints(Work work) implements Complaints {

    private static final Index<Complaint> BY_NUMBER = Index.by(complaint -> {
        ShortNumber number = complaint.number();
        return Key.of(complaint.dealer(), number.kind(), number.year(), number.count());
    });

    private static final Index<Complaint> OPEN = Index.byEach(complaint ->
            isOpen(complaint) ? Stream.of(place(Key.of(complaint.dealer()), DuePlace.of(complaint))) : Stream.of());

    private static final Index<Complaint> OPEN_OF = Index.byEach(complaint -> isOpen(complaint)
            ? Stream.of(Key.of(complaint.dealer(), complaint.grievance().customer(), complaint.id()))
            : Stream.of());

    private static final Index<Complaint> BY_CUSTOMER =
            Index.by(complaint -> Key.of(complaint.grievance().customer(), complaint.id()));

    private static final Index<Complaint> OF_DEALERS_CUSTOMER = Index.by(complaint -> Key.of(
            complaint.dealer(),
            complaint.grievance().customer(),
            complaint.grievance().receivedAt(),
            complaint.id()));

    private static final Index<Complaint> INVOLVING = Index.byEach(complaint ->
            people(complaint).distinct().map(person -> Key.of(complaint.dealer(), person, complaint.id())));

    private static final Index<Complaint> ESCALATING = Index.byEach(complaint -> complaint.clock().nextDue().stream()
            .flatMap(due ->
                    Work.reachesOf(Optional.of(complaint.dealer())).map(reach -> Key.of(reach, due, complaint.id()))));

    private static final Table<Complaint> COMPLAINTS = Table.versioned(
            "complaint",
            complaint -> Key.of(complaint.id()),
            complaint -> new Version(complaint.id().subject(), complaint.version()),
            List.of(BY_NUMBER, OPEN, OPEN_OF, BY_CUSTOMER, OF_DEALERS_CUSTOMER, INVOLVING, ESCALATING));

    @Override
    public void insert(Complaint complaint) {
        requireReached(complaint);
        rows().insert(complaint);
    }

    @Override
    public void update(Complaint complaint) {
        requireReached(complaint);
        rows().update(complaint);
    }

    @Override
    public List<Complaint> findAll(Collection<ComplaintId> ids) {
        return work.atOnce(() -> ids.stream().flatMap(id -> find(id).stream()).toList());
    }

    @Override
    public List<Complaint> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> rows()
                        .under(
                                BY_CUSTOMER,
                                Key.of(id),
                                complaint -> work.reaches(complaint.dealer()),
                                Integer.MAX_VALUE)
                        .stream())
                .sorted(Comparator.comparing(complaint -> Key.of(complaint.id())))
                .toList());
    }

    @Override
    public Optional<Complaint> find(ComplaintId id) {
        return rows().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public Page<Complaint> of(OrganisationId dealer, CustomerId customer, PageRequest page) {
        return Pages.newestFirst(
                rows(),
                OF_DEALERS_CUSTOMER,
                new MemoryIdentities(work).keysOf(dealer, customer),
                this::isReached,
                page,
                complaint -> new NewestPlace(
                        complaint.grievance().receivedAt(), complaint.id().value()));
    }

    @Override
    public Set<CustomerId> haveOpen(OrganisationId dealer, Collection<CustomerId> customers) {
        return work.atOnce(() -> customers.stream()
                .filter(customer -> work.reaches(dealer))
                .filter(customer -> new MemoryIdentities(work)
                        .known(customer).ids().stream().anyMatch(id -> hasOpen(dealer, id)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean hasOpen(OrganisationId dealer, CustomerId customer) {
        return !rows().under(OPEN_OF, Key.of(dealer, customer), complaint -> true, 1)
                .isEmpty();
    }

    @Override
    public Page<Complaint> open(OrganisationId dealer, PageRequest page) {
        Key ofDealer = Key.of(dealer);
        return Pages.page(
                rows(),
                OPEN,
                ofDealer,
                complaint -> work.reaches(complaint.dealer()),
                page,
                text -> place(ofDealer, DuePlace.read(text)),
                complaint -> DuePlace.of(complaint).toString());
    }

    @Override
    public List<Complaint> involving(OrganisationId dealer, StaffId person, LocalDate today) {
        return work.reaches(dealer)
                ? rows().under(INVOLVING, Key.of(dealer, person)).stream()
                        .filter(complaint -> hasOpenPart(complaint, person, today))
                        .toList()
                : List.of();
    }

    /** When a customer's complaints were received at a dealer, as {@link MemorySegmentMembers} counts them. */
    Stream<Instant> receivedOf(OrganisationId dealer, CustomerId customer) {
        return new MemoryIdentities(work)
                .keysOf(dealer, customer).stream()
                        .flatMap(key ->
                                rows().under(OF_DEALERS_CUSTOMER, key, this::isReached, Integer.MAX_VALUE).stream())
                        .map(complaint -> complaint.grievance().receivedAt());
    }

    private static Stream<StaffId> people(Complaint complaint) {
        Stream<StaffId> holders = isOpen(complaint)
                ? Stream.concat(complaint.custody().owner().stream(), complaint.custody().offeredTo().stream())
                : Stream.of();
        return Stream.concat(holders, complaint.progress().prevention().stream().map(Prevention::owner));
    }

    private static boolean hasOpenPart(Complaint complaint, StaffId person, LocalDate today) {
        boolean holds = isOpen(complaint)
                && (complaint.custody().owner().filter(person::equals).isPresent()
                        || complaint
                                .custody()
                                .offeredTo()
                                .filter(person::equals)
                                .isPresent());
        return holds
                || complaint
                        .progress()
                        .prevention()
                        .filter(plan ->
                                plan.owner().equals(person) && !plan.until().isBefore(today))
                        .isPresent();
    }

    @Override
    public Map<StaffId, Integer> openByOwner(OrganisationId dealer) {
        return rows()
                .under(OPEN, Key.of(dealer), complaint -> work.reaches(complaint.dealer()), Integer.MAX_VALUE)
                .stream()
                .flatMap(complaint -> complaint.custody().owner().stream())
                .collect(Collectors.toUnmodifiableMap(owner -> owner, owner -> 1, Integer::sum));
    }

    @Override
    public ComplaintFigures figures(OrganisationId dealer, Instant now) {
        List<Complaint> open =
                rows().under(OPEN, Key.of(dealer), complaint -> work.reaches(complaint.dealer()), Integer.MAX_VALUE);
        return new ComplaintFigures(
                open.size(),
                open.stream()
                        .filter(complaint -> complaint.clock().isWarned(now))
                        .count(),
                open.stream().filter(complaint -> complaint.clock().isOver(now)).count());
    }

    @Override
    public List<Complaint> escalatingAt(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(ESCALATING, reach, reach.plus(now), complaint -> true, limit);
    }

    private void requireReached(Complaint complaint) {
        boolean reached = isReached(complaint)
                && rows().get(Key.of(complaint.id())).map(this::isReached).orElse(true);
        work.requireReached(reached, complaint.id().subject(), complaint.version());
    }

    private boolean isReached(Complaint complaint) {
        return work.reaches(complaint.dealer(), complaint.grievance().customer());
    }

    private static boolean isOpen(Complaint complaint) {
        return complaint.progress().state().isOpen();
    }

    private static Key place(Key dealer, DuePlace place) {
        return dealer.plus(place.due(), new ComplaintId(place.id()));
    }

    private View<Complaint> rows() {
        return work.rows(COMPLAINTS);
    }
}
