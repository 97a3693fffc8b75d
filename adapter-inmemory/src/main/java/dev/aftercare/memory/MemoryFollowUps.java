package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.followup.DueKey;
import dev.aftercare.port.followup.FollowUps;
import dev.aftercare.port.followup.OpenCalls;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Follow-up calls in memory. */
record MemoryFollowUps(Work work) implements FollowUps {

    private static final Index<FollowUp> BY_CUSTOMER =
            Index.byEach(call -> open(call).map(open -> Key.of(open.dealer(), open.customer(), open.id())));

    private static final Index<FollowUp> ALL_OF = Index.by(call -> Key.of(call.customer(), call.id()));

    private static final Index<FollowUp> DONE =
            Index.byEach(call -> call.standing().state() == FollowUpState.DONE
                    ? Stream.of(Key.of(call.dealer(), call.customer(), call.id()))
                    : Stream.of());

    private static final Index<FollowUp> BY_REPLACEMENT = Index.byEach(
            call -> call.standing().replacedBy().stream().map(other -> Key.of(call.dealer(), other, call.id())));

    private static final Index<FollowUp> BY_CAR = Index.byEach(call -> open(call)
            .flatMap(open ->
                    open.topics().stream().map(Topic::vehicle).distinct().map(vehicle -> Key.of(vehicle, open.id()))));

    private static final Index<FollowUp> WORKLIST = Index.byEach(call -> call.nextDue().stream()
            .map(due -> Key.of(call.dealer(), call.timing().lastDay(), due, call.id())));

    private static final Index<FollowUp> HELD = Index.byEach(
            call -> call.standing().lease().stream().map(lease -> Key.of(call.dealer(), lease.by(), call.id())));

    private static final Index<FollowUp> CALLED = Index.byEach(call ->
            call.attempts().stream().map(Attempt::at).distinct().map(at -> Key.of(call.dealer(), at, call.id())));

    private static final Table<FollowUp> FOLLOW_UPS = Table.versioned(
            "follow_up",
            call -> Key.of(call.id()),
            call -> new Version(call.id().subject(), call.version()),
            List.of(BY_CUSTOMER, ALL_OF, BY_REPLACEMENT, DONE, BY_CAR, WORKLIST, HELD, CALLED));

    @Override
    public void insert(FollowUp call) {
        requireReached(call);
        rows().insert(call);
    }

    @Override
    public void update(FollowUp call) {
        requireReached(call);
        rows().update(call);
    }

    @Override
    public List<FollowUp> findAll(Collection<FollowUpId> ids) {
        return work.atOnce(() -> ids.stream().flatMap(id -> find(id).stream()).toList());
    }

    @Override
    public List<FollowUp> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id ->
                        rows()
                                .under(ALL_OF, Key.of(id), call -> work.reaches(call.dealer()), Integer.MAX_VALUE)
                                .stream())
                .sorted(Comparator.comparing(call -> Key.of(call.id())))
                .toList());
    }

    @Override
    public void erase(FollowUp call) {
        update(call);
    }

    @Override
    public Optional<FollowUp> find(FollowUpId id) {
        return rows().get(Key.of(id)).filter(call -> work.reaches(call.dealer()));
    }

    @Override
    public void lockCustomer(OrganisationId dealer, CustomerId customer) {
        work.requireReached(work.reaches(dealer), customer.subject(), 1);
        work.transaction().lock(Key.of("follow-ups of", dealer, customer));
    }

    @Override
    public void lockWorklist(OrganisationId dealer) {
        work.requireReached(work.reaches(dealer), dealer.subject(), 1);
        work.transaction().lock(Key.of("follow-ups of", dealer, dealer));
    }

    @Override
    public OpenCalls openOf(OrganisationId dealer, CustomerId customer) {
        return work.atOnce(() -> {
            Identity person = new MemoryIdentities(work).of(customer);
            return new OpenCalls(person.root(), of(dealer, BY_CUSTOMER, person.ids()));
        });
    }

    @Override
    public List<FollowUp> replacedBy(OrganisationId dealer, Collection<FollowUpId> calls) {
        return of(dealer, BY_REPLACEMENT, calls);
    }

    private List<FollowUp> of(OrganisationId dealer, Index<FollowUp> index, Collection<? extends Id> ids) {
        return work.atOnce(() -> ids.stream()
                .distinct()
                .filter(id -> work.reaches(dealer))
                .flatMap(id -> rows().under(index, Key.of(dealer, id)).stream())
                .sorted(Comparator.comparing(call -> Key.of(call.id())))
                .toList());
    }

    @Override
    public Optional<Instant> lastDone(OrganisationId dealer, CustomerId customer) {
        return of(dealer, DONE, new MemoryIdentities(work).of(customer).ids()).stream()
                .filter(call -> !call.isTimed())
                .flatMap(call -> call.attempts().stream())
                .map(Attempt::at)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<FollowUp> openAbout(VehicleId vehicle) {
        return rows().under(BY_CAR, Key.of(vehicle), call -> work.reaches(call.dealer()), Integer.MAX_VALUE);
    }

    @Override
    public Page<FollowUp> due(OrganisationId dealer, Instant until, Optional<Occasion> occasion, PageRequest page) {
        return worklist(dealer, until, occasion, call -> true, page);
    }

    @Override
    public Page<FollowUp> apart(
            OrganisationId dealer, Instant now, Instant apartSince, Optional<Occasion> occasion, PageRequest page) {
        return work.atOnce(() -> worklist(dealer, now, occasion, call -> isApart(call, now, apartSince), page));
    }

    private boolean isApart(FollowUp call, Instant now, Instant apartSince) {
        if (call.isTimed()) {
            return true;
        }
        SortedSet<CustomerId> person =
                new MemoryIdentities(work).of(call.customer()).ids();
        boolean isBeingMade = of(call.dealer(), BY_CUSTOMER, person).stream()
                .anyMatch(other -> !other.id().equals(call.id()) && !other.isFree(now));
        return !isBeingMade
                && (call.agreedAt().isPresent()
                        || of(call.dealer(), DONE, person).stream()
                                .filter(done -> !done.isTimed())
                                .flatMap(done -> done.attempts().stream())
                                .allMatch(attempt -> attempt.at().isBefore(apartSince)));
    }

    private Page<FollowUp> worklist(
            OrganisationId dealer,
            Instant until,
            Optional<Occasion> occasion,
            Predicate<FollowUp> such,
            PageRequest page) {
        if (!work.reaches(dealer)) {
            return new Page<>(List.of(), Optional.empty());
        }
        return Pages.page(
                rows(),
                WORKLIST,
                Key.of(dealer),
                call -> isDue(call, until)
                        && occasion.map(asked -> isAbout(call, asked)).orElse(true)
                        && such.test(call),
                page,
                text -> {
                    DueKey after = DueKey.parse(text);
                    return Key.of(dealer, after.lastDay(), after.due(), after.id());
                },
                call -> DueKey.of(call).toString());
    }

    @Override
    public List<FollowUp> heldBy(OrganisationId dealer, String actor) {
        return work.reaches(dealer) ? rows().under(HELD, Key.of(dealer, actor)) : List.of();
    }

    @Override
    public CallFigures figures(OrganisationId dealer, ZonedDate day) {
        if (!work.reaches(dealer)) {
            return new CallFigures(0, 0, 0, 0);
        }
        return work.atOnce(() -> {
            TimeRange hours = new TimeRange(day.start(), day.end());
            List<FollowUp> due = rows().under(
                            WORKLIST,
                            Key.of(dealer),
                            call -> isDue(call, day.end().minusNanos(1_000)),
                            Integer.MAX_VALUE);
            List<Attempt> attempts = rows()
                    .between(
                            CALLED,
                            Key.of(dealer, day.start()),
                            Key.of(dealer, day.end()),
                            call -> true,
                            Integer.MAX_VALUE)
                    .stream()
                    .distinct()
                    .flatMap(call -> call.attempts().stream())
                    .filter(attempt -> hours.contains(attempt.at()))
                    .toList();
            return new CallFigures(
                    due.size(),
                    (int) due.stream()
                            .filter(call -> call.timing().lastDay().isBefore(day.date()))
                            .count(),
                    attempts.size(),
                    (int) attempts.stream()
                            .filter(attempt -> attempt.result().isReached())
                            .count());
        });
    }

    private static boolean isDue(FollowUp call, Instant until) {
        return call.nextDue().filter(due -> !due.isAfter(until)).isPresent();
    }

    private static boolean isAbout(FollowUp call, Occasion occasion) {
        return call.topics().stream().anyMatch(topic -> topic.occasion() == occasion);
    }

    private static Stream<FollowUp> open(FollowUp call) {
        return Stream.of(call).filter(known -> known.standing().state().isOpen());
    }

    private void requireReached(FollowUp call) {
        boolean reached = work.reaches(call.dealer())
                && rows().get(Key.of(call.id()))
                        .map(row -> work.reaches(row.dealer()))
                        .orElse(true);
        work.requireReached(reached, call.id().subject(), call.version());
    }

    private View<FollowUp> rows() {
        return work.rows(FOLLOW_UPS);
    }
}
