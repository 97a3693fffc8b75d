package dev.aftercare.memory;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.access.Grounds;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Grounds of access in memory, and what they open. */
record MemoryGrounds(Work work) implements Grounds {

    /** A ground, and whether its end has been told. */
    private record Ground(Access access, boolean told) {}

    private static final Index<Ground> BY_DEALER = Index.by(
            ground -> dealerKey(ground.access().dealer(), ground.access().subject())
                    .plus(ground.access().since(), ground.access().id()));

    private static final Index<Ground> BY_SUBJECT = Index.by(
            ground -> kindKey(ground.access().subject(), ground.access().ground())
                    .plus(ground.access().id()));

    private static final Index<Ground> BY_CAUSE = Index.byEach(ground -> ground.access().cause().stream()
            .map(cause -> subjectKey(cause).plus(ground.access().id())));

    private static final Index<Ground> UNTOLD = Index.byEach(ground -> ground.told()
            ? Stream.of()
            : ground.access().until().stream()
                    .map(end -> Key.of(end, ground.access().id())));

    private static final Table<Ground> GROUNDS = Table.of(
            "access", ground -> Key.of(ground.access().id()), List.of(BY_DEALER, BY_SUBJECT, BY_CAUSE, UNTOLD));

    @Override
    public void open(Access access) {
        work.requireReached(work.reaches(access.dealer()), access.id().subject(), 1);
        rows().insert(new Ground(access, false));
    }

    @Override
    public void openAll(Collection<Access> grounds) {
        grounds.forEach(this::open);
    }

    @Override
    public Optional<Access> find(AccessId id) {
        return rows().get(Key.of(id)).map(Ground::access).filter(access -> work.reaches(access.dealer()));
    }

    @Override
    public List<Access> holding(OrganisationId dealer, Subject subject) {
        if (!work.reaches(dealer)) {
            return List.of();
        }
        return rows()
                .under(
                        BY_DEALER,
                        dealerKey(dealer, subject),
                        ground -> ground.access().holdsAt(work.now()),
                        Integer.MAX_VALUE)
                .stream()
                .map(Ground::access)
                .toList();
    }

    @Override
    public boolean isFirst(OrganisationId dealer, Subject subject) {
        return rows().under(BY_SUBJECT, subjectKey(subject)).stream()
                .map(Ground::access)
                .min(Comparator.comparing(Access::since).thenComparing(access -> Key.of(access.id())))
                .filter(first -> first.dealer().equals(dealer))
                .isPresent();
    }

    @Override
    public boolean isOnly(OrganisationId dealer, Collection<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> rows().under(BY_SUBJECT, subjectKey(subject)).stream())
                .allMatch(ground -> ground.access().dealer().equals(dealer));
    }

    @Override
    public List<Access> of(Collection<Subject> subjects) {
        return work.atOnce(() -> subjects.stream()
                .flatMap(subject -> rows().under(BY_SUBJECT, subjectKey(subject)).stream())
                .map(Ground::access)
                .filter(access -> work.reaches(access.dealer()))
                .sorted(Comparator.comparing(access -> Key.of(access.id())))
                .toList());
    }

    /** Whether the scope reaches a shared record: it is not limited, or its dealer has such a ground for it now. */
    boolean open(Subject subject, Predicate<GroundKind> kind) {
        return work.scope()
                .organisation()
                .map(dealer -> ofOneThing(subject)
                        .flatMap(each -> holding(dealer, each).stream())
                        .map(Access::ground)
                        .anyMatch(kind))
                .orElse(true);
    }

    /** A ground for one record of a person is one for all of them (CUS-4b). */
    private Stream<Subject> ofOneThing(Subject subject) {
        return subject.kind() == SubjectKind.CUSTOMER
                ? new MemoryIdentities(work)
                        .known(new CustomerId(subject.id())).ids().stream().map(CustomerId::subject)
                : Stream.of(subject);
    }

    @Override
    public void end(Access access, Instant until) {
        Ground present = rows().get(Key.of(access.id()))
                .filter(ground -> work.reaches(ground.access().dealer()))
                .orElseThrow(() -> new StaleVersionException(access.id().subject(), 0));
        endAt(present, until);
    }

    @Override
    public void endCausedBy(Subject cause, Instant until) {
        rows().under(BY_CAUSE, subjectKey(cause)).stream()
                .filter(ground -> work.reaches(ground.access().dealer()))
                .forEach(ground -> endAt(ground, until));
    }

    /** Whatever the scope: a sale by one dealer ends what the sale by another one opened. */
    @Override
    public void endAll(Subject subject, GroundKind kind, Instant until) {
        rows().under(BY_SUBJECT, kindKey(subject, kind)).forEach(ground -> endAt(ground, until));
    }

    @Override
    public List<Access> endedAndUntold(Instant now, int limit) {
        return rows()
                .between(
                        UNTOLD,
                        Key.of(),
                        Key.of(now).end(),
                        ground -> work.reaches(ground.access().dealer()),
                        limit)
                .stream()
                .map(Ground::access)
                .toList();
    }

    @Override
    public List<Access> markTold(List<Access> ended) {
        return ended.stream().filter(this::markTold).toList();
    }

    private boolean markTold(Access access) {
        Optional<Ground> untold = rows().get(Key.of(access.id()))
                .filter(ground -> !ground.told() && work.reaches(ground.access().dealer()));
        untold.ifPresent(ground -> rows().replace(ground, new Ground(ground.access(), true)));
        return untold.isPresent();
    }

    private void endAt(Ground present, Instant until) {
        Access ended = present.access().endingAt(until);
        if (!ended.equals(present.access())) {
            rows().replace(present, new Ground(ended, present.told()));
        }
    }

    private View<Ground> rows() {
        return work.rows(GROUNDS);
    }

    private static Key subjectKey(Subject subject) {
        return Key.of(subject.kind(), subject.id());
    }

    private static Key kindKey(Subject subject, GroundKind kind) {
        return subjectKey(subject).plus(kind);
    }

    private static Key dealerKey(OrganisationId dealer, Subject subject) {
        return Key.of(dealer, subject.kind(), subject.id());
    }
}
