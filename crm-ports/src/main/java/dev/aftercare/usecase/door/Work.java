package dev.aftercare.usecase.door;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Origin;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NoNetworkException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.VersionMismatchException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a use case works with inside one unit of work: the call, now, fresh ids, the storage, and its policies. */
public final class Work {

    private final Call call;
    private final UnitOfWork stores;
    private final Draws draws;
    private final Zones zones;
    private final Map<Subject, Integer> lines;
    private @Nullable Dealer dealer;
    private @Nullable PolicyHistory policies;

    Work(Call call, UnitOfWork stores, Draws draws, Zones zones) {
        this(call, stores, draws, zones, new HashMap<>());
    }

    private Work(Call call, UnitOfWork stores, Draws draws, Zones zones, Map<Subject, Integer> lines) {
        this.zones = zones;
        this.call = call;
        this.stores = stores;
        this.draws = draws;
        this.lines = lines;
    }

    /** The same unit of work for another call in it. */
    Work forCall(Call other) {
        return new Work(other, stores, draws, zones, lines);
    }

    /** The same unit of work through other stores, which lead to those of this one. */
    public Work through(UnitOfWork others) {
        return new Work(call, others, draws, zones, lines);
    }

    /** The circumstances of the request. */
    public Call call() {
        return call;
    }

    /** The instant at which all of this happens, to the microsecond. */
    public Instant now() {
        return draws.now();
    }

    /** A fresh id; the same again when the unit of work is repeated. */
    public UUID newId() {
        return draws.nextId();
    }

    /** A fresh id that does not tell when it was made; the same again when the unit of work is repeated. */
    public UUID newTimelessId() {
        return draws.nextTimelessId();
    }

    /** The storage, in the scope of the call. */
    public UnitOfWork stores() {
        return stores;
    }

    /**
     * The organisation of the scope.
     *
     * @throws IllegalStateException in any other scope, which a host whose actor reaches the whole network can name
     */
    public OrganisationId organisation() {
        return call.scope()
                .organisation()
                .orElseThrow(
                        () -> new IllegalStateException("this use case works in the scope of one organisation, not in "
                                + call.scope().getClass().getSimpleName()));
    }

    /** The dealer of the scope, read at the first call. */
    public Dealer dealer() {
        Dealer known = dealer;
        if (known == null) {
            known = readDealer();
            dealer = known;
        }
        return known;
    }

    /** The zone of the scope's dealer; unlike the rest of the dealer it may be asked for before a lock is held. */
    public ZoneId zone() {
        return zones.of(organisation(), () -> readDealer().zone());
    }

    /** The date at {@link #now} in the zone of the scope's dealer. */
    public LocalDate today() {
        return ZonedDate.dateAt(now(), zone());
    }

    /** The zone of a dealer that the scope reaches, or of the manufacturer, whose zone the whole network is looked at in. */
    public ZoneId zoneOf(OrganisationId organisation) {
        return zones.of(
                organisation,
                () -> stores.organisations()
                        .dealer(organisation)
                        .map(Dealer::zone)
                        .orElseGet(() -> manufacturer().zone()));
    }

    /** The organisation of the scope; in wider scopes the manufacturer, whose the whole network is. */
    public OrganisationId organisationOrManufacturer() {
        return books().orElseThrow(NoNetworkException::new);
    }

    private Dealer readDealer() {
        return found(
                stores.organisations().dealer(organisation()), organisation().subject());
    }

    /** The manufacturer; throws {@link NoNetworkException} while there is no network. */
    public Manufacturer manufacturer() {
        return stores.organisations().manufacturer().orElseThrow(NoNetworkException::new);
    }

    /** The version of a policy that is in force for this organisation on {@code day}; before the open beginning the first one. */
    public <P extends Record> PolicyVersion<P> policy(PolicyKind<P> kind, LocalDate day) {
        return inForce(kind, day)
                .orElseThrow(() -> new IllegalStateException("no policy '" + kind.code() + "' is in force on " + day
                        + ". Maybe adopt the kinds that a newer version brought: crm.policies().adoptNewKinds(call)"));
    }

    /**
     * The version of a policy that is in force today for a dealer, by that dealer's date where the scope reaches it; else the network's. Empty while
     * the network has not adopted the kind.
     */
    public <P extends Record> Optional<PolicyVersion<P>> policyOf(OrganisationId dealer, PolicyKind<P> kind) {
        boolean isOfOne = call.scope().organisation().isPresent();
        return policyOf(dealer, kind, isOfOne ? today() : ZonedDate.dateAt(now(), zoneOf(dealer)));
    }

    /** The same of a day. */
    public <P extends Record> Optional<PolicyVersion<P>> policyOf(
            OrganisationId dealer, PolicyKind<P> kind, LocalDate day) {
        return call.scope().organisation().filter(dealer::equals).isPresent()
                ? inForce(kind, day)
                : stores.policies().history(Optional.of(dealer)).inForce(kind, day, now());
    }

    /** The policy in force today; its defaults while the network has not adopted its kind, which a newer version of the library brought. */
    public <P extends Record> P policyOrDefaults(PolicyKind<P> kind) {
        return isAdopted(kind) ? policy(kind, today()).body() : kind.standard().get();
    }

    /** Whether the network has adopted a kind of policy that a newer version of the library brought. */
    public boolean isAdopted(PolicyKind<?> kind) {
        return inForce(kind, PolicyVersion.OPEN).isPresent();
    }

    private <P extends Record> Optional<PolicyVersion<P>> inForce(PolicyKind<P> kind, LocalDate day) {
        PolicyHistory known = policies;
        if (known == null) {
            known = stores.policies().history(call.scope().organisation());
            policies = known;
        }
        LocalDate asked = day.isBefore(PolicyVersion.OPEN) ? PolicyVersion.OPEN : day;
        return known.inForce(kind, asked, now());
    }

    /** Throws {@link VersionMismatchException} where the caller named a version and another one stands. */
    public void expect(Subject subject, long present) {
        OptionalLong expected = call.expectedVersion();
        if (expected.isPresent() && expected.getAsLong() != present) {
            throw new VersionMismatchException(subject, expected.getAsLong(), present);
        }
    }

    /**
     * Under which id it is kept what a command makes for the customer whom it names, by whichever id; see {@link #keptUnder}. Throws
     * {@link NotFoundException} where the scope does not reach them.
     */
    public CustomerId customer(UUID named) {
        return keptUnder(customerRecord(named));
    }

    /**
     * Under which id something about a customer is kept: the survivor's of what was merged (CUS-4b), unless a dealer knows that one only by
     * the merge; then its own one's, so that after an undo nothing of the dealer's is about a stranger (NET-2).
     */
    public CustomerId keptUnder(Customer survivor) {
        return call.scope()
                .organisation()
                .filter(dealer -> !survivor.registeredAt().equals(dealer))
                .flatMap(dealer -> stores.customers().records(survivor.id()).stream()
                        .filter(record -> record.registeredAt().equals(dealer))
                        .findFirst())
                .orElse(survivor)
                .id();
    }

    /**
     * The record of the customer whom a command names, as {@link #customer}. A command that names somebody who was erased is refused, whatever
     * it is (CUS-9); so it is asked before anything is written.
     */
    public Customer customerRecord(UUID named) {
        CustomerId id = new CustomerId(named);
        Customer customer = found(stores.customers().find(id), id.subject());
        if (customer.isErased()) {
            throw new RefusedAtOnce(Refusal.of(CustomerRefusal.ERASED));
        }
        return customer;
    }

    /**
     * The record of the customer whom a command names, as {@link #customerRecord}, locked: until the unit of work ends nobody merges, parts or erases
     * them. Who was erased while the lock was waited for is refused, too, so that nothing is written about them afterwards (CUS-9).
     *
     * @throws ConflictException where they were merged with another one, or parted, meanwhile
     */
    public Customer lockedCustomer(UUID named) {
        CustomerId root = customerRecord(named).id();
        stores.identities().lock(List.of(root));
        Customer locked = customerRecord(named);
        if (!locked.id().equals(root)) {
            throw new ConflictException("the customer was merged with another, or parted, by somebody else");
        }
        return locked;
    }

    /** Whether two ids are one customer's (CUS-4b). */
    public boolean areOne(CustomerId one, CustomerId other) {
        return one.equals(other) || stores.identities().of(one).has(other);
    }

    /** What was found, or {@link NotFoundException}: unknown and somebody else's are answered the same. */
    public <T> T found(Optional<T> found, Subject subject) {
        return found.orElseThrow(() -> new NotFoundException(subject));
    }

    /** Writes events into the books of the scope's organisation, or of the manufacturer in wider scopes. */
    public void record(List<Happening> events) {
        if (!events.isEmpty()) {
            recordFor(organisationOrManufacturer(), events);
        }
    }

    /** Whose books the events of this call belong to; empty while there is no network. */
    Optional<OrganisationId> books() {
        return call.scope()
                .organisation()
                .or(() -> stores.organisations().manufacturer().map(Manufacturer::id));
    }

    /** Writes events into the books of one organisation. */
    public void recordFor(OrganisationId organisation, List<Happening> events) {
        Origin origin = new Origin(organisation, call.actor().id(), call.requestId(), now());
        stores.journal()
                .append(events.stream().map(event -> entry(origin, event)).collect(ImmutableList.toImmutableList()));
    }

    private JournalEntry entry(Origin origin, Happening event) {
        int line = lines.merge(event.aggregate(), 1, Integer::sum);
        return new JournalEntry(
                new EventId(newId()),
                origin,
                new Sequence(event.aggregate(), event.version(), line),
                event.type().code(),
                event.type().version(),
                event.subjects(),
                event.facts(),
                OptionalLong.empty());
    }
}
