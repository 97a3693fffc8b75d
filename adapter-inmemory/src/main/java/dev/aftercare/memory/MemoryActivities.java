package dev.aftercare.memory;

import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.activity.Activities;
import dev.aftercare.port.activity.ActivitySources;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** States of activity in memory. */
record MemoryActivities(Work work) implements Activities {

    private static final Index<ActivityRow> BY_SUBJECT =
            Index.by(row -> Key.of(row.subject().kind(), row.subject().id(), row.organisation()));

    private static final Index<ActivityRow> BY_STATE = Index.byEach(row -> row.state().stream()
            .map(state -> Key.of(
                    row.organisation(),
                    row.subject().kind(),
                    state,
                    row.subject().id())));

    private static final Index<ActivityRow> DUE = Index.byEach(row -> row.changesAt().stream()
            .flatMap(at -> Work.reachesOf(Optional.of(row.organisation()))
                    .map(reach ->
                            Key.of(reach, at, row.subject().id(), row.subject().kind(), row.organisation()))));

    private static final Table<ActivityRow> ROWS = Table.versioned(
            "activity",
            row -> Key.of(
                    row.organisation(), row.subject().kind(), row.subject().id()),
            row -> new Version(row.subject(), row.version()),
            List.of(BY_SUBJECT, BY_STATE, DUE));

    @Override
    public List<ActivityRow> lock(SubjectKind kind, Collection<UUID> ids) {
        Limits.requireAtMost("activity: ids", ids.size(), ActivitySources.MOST);
        return ids.stream()
                .sorted(Comparator.comparing(Key::of))
                .flatMap(id -> {
                    work.transaction().lock(Key.of("activity", kind, id));
                    return rows()
                            .under(
                                    BY_SUBJECT,
                                    Key.of(kind, id),
                                    row -> work.reaches(row.organisation()),
                                    Integer.MAX_VALUE)
                            .stream();
                })
                .toList();
    }

    @Override
    public List<ActivityRow> of(SubjectKind kind, Collection<UUID> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(Key::of))
                .flatMap(id -> rows()
                        .under(BY_SUBJECT, Key.of(kind, id), row -> work.reaches(row.organisation()), Integer.MAX_VALUE)
                        .stream())
                .toList();
    }

    @Override
    public void forget(Collection<CustomerId> customers) {
        MemoryGrounds grounds = new MemoryGrounds(work);
        customers.stream()
                .map(CustomerId::subject)
                .filter(customer -> grounds.open(customer, ground -> true))
                .flatMap(customer -> rows().under(BY_SUBJECT, Key.of(customer.kind(), customer.id())).stream())
                .forEach(rows()::delete);
    }

    @Override
    public void insertAll(Collection<ActivityRow> rows) {
        rows.forEach(row -> {
            requireReached(row);
            rows().insert(row);
        });
    }

    @Override
    public void updateAll(Collection<ActivityRow> rows) {
        rows.forEach(row -> {
            requireReached(row);
            rows().update(row);
        });
    }

    private void requireReached(ActivityRow row) {
        work.requireReached(work.reaches(row.organisation()), row.subject(), row.version());
    }

    /** The state of one, as {@link MemorySegmentMembers} asks for it. */
    Optional<ActivityState> state(OrganisationId organisation, Subject subject) {
        return work.reaches(organisation)
                ? rows().get(Key.of(organisation, subject.kind(), subject.id())).flatMap(ActivityRow::state)
                : Optional.empty();
    }

    @Override
    public Page<ActivityRow> inState(
            OrganisationId organisation, SubjectKind kind, ActivityState state, PageRequest page) {
        return Pages.byId(
                rows(),
                BY_STATE,
                Key.of(organisation, kind, state),
                row -> work.reaches(row.organisation()),
                page,
                row -> row.subject().id());
    }

    @Override
    public Map<ActivityState, Long> counts(OrganisationId organisation, SubjectKind kind) {
        Map<ActivityState, Long> counts = new EnumMap<>(ActivityState.class);
        rows().under(BY_STATE, Key.of(organisation, kind), row -> work.reaches(row.organisation()), Integer.MAX_VALUE)
                .forEach(row -> counts.merge(row.state().orElseThrow(), 1L, Long::sum));
        return counts;
    }

    @Override
    public List<ActivityRow> due(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(DUE, reach, reach.plus(now).end(), row -> true, limit);
    }

    private View<ActivityRow> rows() {
        return work.rows(ROWS);
    }
}
